package org.claimdesk.shell.app;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shell.test.Infrastructure;

/** The test application's configuration. Not a properties file: that would travel to the services with the test jar. */
public class ShellProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>();
        config.put("claimdesk.service", "ingest");
        config.put("quarkus.application.name", "shell-test");
        config.put("quarkus.flyway.locations", "db/shell,db/probe");
        config.put("quarkus.datasource.jdbc.max-size", "20");
        config.put("mp.messaging.incoming.probes.connector", "smallrye-kafka");
        config.put("mp.messaging.incoming.probes.topic", "probes");
        config.put("mp.messaging.incoming.probes.group.id", "shell-test");
        return config;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Infrastructure.class, Map.of("database", "claimdesk_shell")));
    }
}
