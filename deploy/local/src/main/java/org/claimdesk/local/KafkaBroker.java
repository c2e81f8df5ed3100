package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A real Kafka broker, its own controller (KRaft), as a process of its own on the loopback interface. */
final class KafkaBroker implements Part {

    /** Compressed by the producer's choice, so a batch of this many bytes; DESIGN allows 8 MiB a message. */
    static final int LARGEST_MESSAGE = 8 << 20;

    static final int HEAP_MEGABYTES = 384;

    private final Path folder;
    private final Path log;
    private final Address address;
    private final JavaProgram java;

    /**
     * @param port for clients
     * @param controllerPort for the broker's controller
     * @param clusterId random, kept for the life of the data folder
     */
    record Address(int port, int controllerPort, String clusterId) {

        String bootstrapServers() {
            return "127.0.0.1:" + port;
        }
    }

    KafkaBroker(Path folder, Path log, Address address, JavaProgram java) {
        this.folder = folder;
        this.log = log;
        this.address = address;
        this.java = java;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public ChildProcess start() throws IOException {
        Files.createDirectories(folder);
        Path settings = folder.resolve("server.properties");
        StringBuilder text = new StringBuilder();
        settings()
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        Folders.write(settings, text.toString());
        List<String> command = new ArrayList<>(java.command());
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaProcess.class.getName(),
                settings.toString(),
                address.clusterId()));
        return ChildProcess.start(name(), ChildProcess.Signal.TERM, java.wrapped("TERM", command), Map.of(), log);
    }

    @Override
    public boolean ready() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Admin admin() {
        return admin(address.bootstrapServers());
    }

    static Admin admin(String bootstrapServers) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("reconnect.backoff.ms", "50");
        settings.put("reconnect.backoff.max.ms", "200");
        return Admin.create(settings);
    }

    /** What makes restarts quick was measured; offsets outlive a machine that is off for weeks. */
    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + address.controllerPort());
        settings.put(
                "listeners",
                "BROKER://127.0.0.1:" + address.port() + ",CONTROLLER://127.0.0.1:" + address.controllerPort());
        settings.put("advertised.listeners", "BROKER://127.0.0.1:" + address.port());
        settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "BROKER");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", folder.resolve("log").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("message.max.bytes", String.valueOf(LARGEST_MESSAGE));
        settings.put("replica.fetch.max.bytes", String.valueOf(LARGEST_MESSAGE));
        settings.put("offsets.topic.num.partitions", "10");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.retention.minutes", String.valueOf(10 * 365 * 24 * 60));
        settings.put("transaction.state.log.num.partitions", "2");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("log.index.size.max.bytes", String.valueOf(1 << 20));
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(16 << 20));
        settings.put("controlled.shutdown.enable", "true");
        settings.put("controller.quorum.election.timeout.ms", "200");
        settings.put("controller.quorum.fetch.timeout.ms", "500");
        settings.put("broker.heartbeat.interval.ms", "200");
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }
}
