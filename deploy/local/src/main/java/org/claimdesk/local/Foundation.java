package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** What the services stand on: PostgreSQL with its databases and roles, Kafka with its topics. */
final class Foundation {

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final Databases databases;
    private final AotCaches caches;
    private final Path topics;

    Foundation(DataFolder data, Ports ports, Secrets secrets, Wrapping wrapping) throws IOException {
        topics = data.kafka().resolve("topics");
        Programs programs = Programs.of(data);
        caches = AotCaches.of(programs);
        KafkaBroker.Address address = new KafkaBroker.Address(
                ports.kafka(),
                ports.kafkaController(),
                secrets.word("kafka-cluster-id", Uuid.randomUuid().toString()));
        JavaProgram java = new JavaProgram(wrapping, KafkaBroker.HEAP_MEGABYTES);
        kafka = new KafkaBroker(
                data.kafka(), data.log("kafka"), address, caches.with(java, "kafka", AotTraining.launcherJar()));
        postgres = new PostgresServer(
                data, programs, wrapping, new PostgresServer.Credentials(ports.postgres(), secrets.word("postgres")));
        databases = new Databases(postgres, secrets);
    }

    AotCaches caches() {
        return caches;
    }

    Databases databases() {
        return databases;
    }

    /** Kafka first: its JVM starts while PostgreSQL's files are made. */
    void start(Supervisor supervisor) throws IOException {
        supervisor.start(kafka);
        postgres.initialise();
        supervisor.start(postgres);
    }

    /** Afterwards the services' databases are there. */
    void awaitDatabases(Supervisor supervisor) throws IOException, SQLException, InterruptedException {
        supervisor.awaitReady(postgres);
        for (ServiceModule service : ServiceModule.values()) {
            databases.ensure(service.database().name(), service.database());
        }
    }

    /** Whether an earlier start made the topics: then services need not wait for the broker to come up. */
    boolean knowsTopics() throws IOException {
        return Files.exists(topics) && Files.readString(topics).equals(names());
    }

    /** Afterwards the broker serves and has all topics. */
    void awaitTopics(Supervisor supervisor) throws IOException, ExecutionException, InterruptedException {
        supervisor.awaitReady(kafka);
        try (Admin admin = kafka.admin()) {
            Topics.ensure(admin);
        }
        Folders.write(topics, names());
    }

    private static String names() {
        return String.join("\n", Topics.NAMES) + "\n";
    }
}
