package org.claimdesk.shell.test;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers as containers, where a Docker engine runs. */
final class Containers {

    private static final String POSTGRES = "postgres:17";
    private static final String KAFKA = "apache/kafka:4.1.0";

    /** Tells at length what it looked for where there is no engine; {@link Backend} says it in a line. */
    private static final Logger CHATTY = Logger.getLogger("org.testcontainers");

    private Containers() {}

    /** Why no container can be started, or null. */
    static @Nullable String whyNot() {
        CHATTY.setLevel(Level.OFF);
        try {
            return DockerClientFactory.instance().isDockerAvailable() ? null : "no Docker engine answers";
        } catch (Throwable e) {
            return "no Docker engine answers: " + e.getMessage();
        } finally {
            CHATTY.setLevel(Level.WARNING);
        }
    }

    @SuppressWarnings("resource")
    static Backend start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES).withStartupTimeout(Duration.ofMinutes(2));
        KafkaContainer kafka = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withStartupTimeout(Duration.ofMinutes(2));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.stop();
            kafka.stop();
        }));
        try {
            Startables.deepStart(postgres, kafka).join();
        } catch (RuntimeException e) {
            postgres.stop();
            kafka.stop();
            throw e;
        }
        System.out.println("test infrastructure: containers " + POSTGRES + " and " + KAFKA);
        return new Backend(
                postgres.getHost() + ":" + postgres.getFirstMappedPort(),
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers());
    }
}
