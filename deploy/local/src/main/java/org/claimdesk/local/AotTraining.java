package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes the caches that let the next start be quick, in the background and with the lowest priority, once the system
 * serves. Each program runs a second time for it, on ports, a database and a folder of its own, and away from the broker,
 * so that the running system never notices. Stopped half way, nothing is left but the wish to do it next time.
 */
final class AotTraining {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String NAME = "training";

    private final DataFolder data;
    private final Databases databases;
    private final AotCaches caches;
    private final Wrapping wrapping;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable ChildProcess> child = new AtomicReference<>();

    AotTraining(DataFolder data, Databases databases, AotCaches caches, Wrapping wrapping) {
        this.data = data;
        this.databases = databases;
        this.caches = caches;
        this.wrapping = wrapping;
    }

    static Path launcherJar() {
        return Path.of(System.getProperty("java.class.path").split(":")[0]);
    }

    /** Its thread lives as long as its children, whose lives are tied to it. */
    void inBackground(ServiceEnvironment environment) {
        Thread.ofPlatform().name(NAME).daemon().start(() -> {
            try {
                for (ServiceModule service : ServiceModule.values()) {
                    train(service, environment);
                }
                trainKafka();
            } catch (IOException | SQLException e) {
                note("gave up: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Kills what is running for it; never a loss. */
    void stop() {
        stopped.set(true);
        ChildProcess running = child.get();
        if (running != null) {
            running.process().destroyForcibly();
        }
    }

    private void train(ServiceModule service, ServiceEnvironment environment)
            throws IOException, SQLException, InterruptedException {
        JavaProgram java = new JavaProgram(wrapping, service.heapMegabytes());
        Path cache = caches.cache(service.folder(), service.jar(), service.heapMegabytes());
        if (stopped.get() || Files.exists(cache)) {
            return;
        }
        Database database = service.database();
        String scratch = database.name() + "_" + NAME;
        Ports ports = new Ports(0, 0, 0, 0, 0, 0).chosen();
        Map<String, String> settings = new LinkedHashMap<>(environment.of(service));
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(service.port(ports)));
        // The roots are of the real database.
        settings.remove(ServiceEnvironment.ROOTS);
        settings.computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (name, url) -> url.replace(database.name(), scratch));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        Path recording = Files.createTempFile(caches.folder(), service.folder(), ".conf");
        databases.drop(scratch);
        databases.ensure(scratch, database);
        try {
            ServiceProcess process = new ServiceProcess(
                    service,
                    new ServiceProcess.Run(recorded(java, recording), NAME, data.log(NAME), service.port(ports)),
                    settings);
            if (record(process)) {
                create(java, List.of("-jar", service.jar().toString()), recording, cache);
            }
        } finally {
            Files.deleteIfExists(recording);
            databases.drop(scratch);
        }
    }

    private void trainKafka() throws IOException, InterruptedException {
        JavaProgram java = new JavaProgram(wrapping, KafkaBroker.HEAP_MEGABYTES);
        Path cache = caches.cache("kafka", launcherJar(), java.heapMegabytes());
        if (stopped.get() || Files.exists(cache)) {
            return;
        }
        Ports ports = new Ports(0, 0, 0, 0, 0, 0).chosen();
        Path folder = data.path().resolve("kafka.training");
        Path recording = Files.createTempFile(caches.folder(), "kafka", ".conf");
        Folders.delete(folder);
        try {
            KafkaBroker broker = new KafkaBroker(
                    folder,
                    data.log(NAME),
                    new KafkaBroker.Address(ports.kafka(), ports.kafkaController(), "AAAAAAAAAAAAAAAAAAAAAQ"),
                    recorded(java, recording));
            if (record(broker)) {
                create(
                        java,
                        List.of("-cp", System.getProperty("java.class.path"), KafkaProcess.class.getName()),
                        recording,
                        cache);
            }
        } finally {
            Files.deleteIfExists(recording);
            Folders.delete(folder);
        }
    }

    private static JavaProgram recorded(JavaProgram java, Path recording) {
        return java.patiently().with("-XX:AOTMode=record").with("-XX:AOTConfiguration=" + recording);
    }

    /** Runs it until it serves, then ends it orderly, when the JVM writes down what it saw. */
    private boolean record(Part part) throws IOException, InterruptedException {
        ChildProcess recorded = follow(part.start());
        Instant end = Instant.now().plus(PATIENCE);
        while (recorded.alive() && !part.ready() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        boolean served = recorded.alive() && Instant.now().isBefore(end);
        if (served && part instanceof ServiceProcess service) {
            for (String path :
                    List.of("/", "/sign-in", "/openapi", "/api/v1/claims", "/api/v1/articles", "/q/metrics")) {
                service.status(path);
            }
        }
        recorded.askToStop();
        return recorded.awaitEnd(PATIENCE) && served && !stopped.get();
    }

    /** So that a stop finds it; one that came in between is made up for. */
    private ChildProcess follow(ChildProcess started) throws IOException {
        new Leftovers(data).note(started);
        child.set(started);
        if (stopped.get()) {
            stop();
        }
        return started;
    }

    private void create(JavaProgram java, List<String> program, Path recording, Path cache) throws IOException {
        Path made = cache.resolveSibling(
                cache.getFileName() + "." + ProcessHandle.current().pid());
        JavaProgram creating = java.patiently()
                .with("-XX:AOTMode=create")
                .with("-XX:AOTConfiguration=" + recording)
                .with("-XX:AOTCache=" + made);
        List<String> command = new ArrayList<>(creating.command());
        command.addAll(program);
        ChildProcess creator = follow(ChildProcess.start(
                NAME, ChildProcess.Signal.TERM, creating.wrapped("KILL", command), Map.of(), data.log(NAME)));
        if (creator.awaitEnd(PATIENCE) && !stopped.get() && Files.exists(made)) {
            caches.keep(made, cache);
        }
        Files.deleteIfExists(made);
    }

    private void note(String line) {
        try {
            Files.writeString(
                    data.log(NAME),
                    line + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
