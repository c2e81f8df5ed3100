package org.claimdesk.shell.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka broker, one of each per JVM. Used with
 * {@code @QuarkusTestResource(value = Infrastructure.class, initArgs = @ResourceArg(name = "database", value = "…"))}.
 *
 * <p>{@code TEST_INFRA} (environment or system property) chooses: {@code embedded}, {@code containers}, or {@code auto},
 * which takes containers where a Docker engine really starts them and falls back otherwise.
 */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {

    /** The key that seals sessions in tests. */
    static final String SESSION_KEY = "a-session-key-for-tests-only-0123456789";

    private String database = "claimdesk_test";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Backend backend = Backend.running();
        Databases.create(backend, database);
        Topics.createAll(backend.kafka());
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", backend.jdbcUrl(database));
        config.put("quarkus.datasource.username", database + "_service");
        config.put("quarkus.datasource.password", Databases.PASSWORD);
        config.put("quarkus.flyway.username", database + "_owner");
        config.put("quarkus.flyway.password", Databases.PASSWORD);
        config.put("kafka.bootstrap.servers", backend.kafka());
        config.put("quarkus.http.auth.session.encryption-key", SESSION_KEY);
        config.put("claimdesk.accounts.file", TestAccounts.file().toString());
        config.put("quarkus.log.category.\"kafka\".level", "WARN");
        config.put("quarkus.log.category.\"state.change.logger\".level", "WARN");
        return config;
    }

    /** Nothing: the servers serve every test of this JVM and end with it. */
    @Override
    public void stop() {}
}
