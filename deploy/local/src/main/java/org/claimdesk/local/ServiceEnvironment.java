package org.claimdesk.local;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every service is told, here as in a container: where it listens, its database, the broker, the accounts. */
final class ServiceEnvironment {

    /** Where review-service writes the signed roots of its history. */
    static final String ROOTS = "CLAIMDESK_REVIEW_HISTORY_FOLDER";

    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;

    ServiceEnvironment(DataFolder data, Ports ports, Secrets secrets) {
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> of(ServiceModule service) throws IOException {
        Database database = service.database();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(service.port(ports)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", Database.url(ports.postgres(), database.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.service());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.word(database.service()));
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.word(database.owner()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put(
                "CLAIMDESK_ACCOUNTS_FILE", new AccountsBook(data).hashes().toString());
        environment.put("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY", secrets.word("session-key"));
        if (service == ServiceModule.REVIEW) {
            environment.put(ROOTS, data.path().resolve("history").toString());
        }
        // Else glibc keeps freed memory in up to eight pools a core, and a service grows for hours.
        environment.put("MALLOC_ARENA_MAX", "2");
        for (ServiceModule other : ServiceModule.values()) {
            environment.put("CLAIMDESK_LINKS_" + other.name(), link(other, ports));
        }
        return environment;
    }

    /** One host name for all three, so that one sign-in serves them. */
    static String link(ServiceModule service, Ports ports) {
        return "http://localhost:" + service.port(ports);
    }
}
