package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.claimdesk.shell.account.Roles;

/** {@code deploy/up}: the whole system on one machine, until it is told to stop. */
final class Up {

    private static final int KAFKA_HEAP = 384;

    private final UpOptions options;
    private final DataFolder data;
    private final Progress progress;
    private final Supervisor supervisor;

    Up(UpOptions options, Progress progress) {
        this.options = options;
        this.data = options.data();
        this.progress = progress;
        this.supervisor = new Supervisor(data, progress);
    }

    /** Never returns: the shutdown hook stops the parts, then the JVM ends. */
    void run() throws IOException, SQLException, ExecutionException, InterruptedException {
        Wrapping wrapping = Wrapping.find();
        FolderLock lock = data.open(options.fresh());
        new Leftovers(data).await();
        Ports ports = options.ports().chosen();
        ports.requireFree();
        List<Service> services = options.withServices() ? List.of(Service.values()) : List.of();
        services.forEach(Service::jar);
        stopOnExit(lock);

        Files.createDirectories(data.logs());
        Secrets secrets = new Secrets(data);
        AccountsBook accounts = new AccountsBook(data);
        boolean first = accounts.createFirst();
        progress.say((first ? "Starting for the first time" : "Starting") + " on " + data.path());
        new RunningSystem(data).write(ports);

        Programs programs = Programs.of(data);
        AotCaches caches = AotCaches.of(programs);
        KafkaBroker kafka = kafka(ports, secrets, caches, wrapping);
        supervisor.start(kafka);
        PostgresServer postgres = new PostgresServer(
                data,
                programs.postgres(),
                wrapping,
                new PostgresServer.Credentials(ports.postgres(), secrets.word("postgres")));
        postgres.initialise();
        supervisor.start(postgres);
        accounts.derive();
        supervisor.awaitReady(postgres);
        Databases databases = new Databases(postgres, secrets);
        for (Service service : Service.values()) {
            databases.ensure(service.database().name(), service.database());
        }
        Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
        for (Service service : services) {
            JavaProgram java = new JavaProgram(wrapping, service.heapMegabytes());
            ServiceProcess process = new ServiceProcess(
                    service,
                    new ServiceProcess.Run(
                            caches.with(java, service.folder(), service.jar()),
                            service.folder(),
                            data.log(service.folder()),
                            service.port(ports)),
                    new ServiceEnvironment(data, ports, secrets).of(service));
            processes.put(service, process);
        }
        supervisor.awaitReady(kafka);
        try (Admin admin = kafka.admin()) {
            Topics.ensure(admin);
        }
        for (ServiceProcess process : processes.values()) {
            supervisor.start(process);
        }
        for (ServiceProcess process : processes.values()) {
            supervisor.awaitReady(process);
        }
        welcome(ports, accounts);
        if (!options.articles().isEmpty() && options.withServices()) {
            new Uploads(new ServiceApi(ports.ingest(), accounts.with(Roles.UPLOADER)), progress)
                    .send(options.articles());
        }
        if (options.training() && options.withServices()) {
            new AotTraining(data, databases, caches, wrapping)
                    .inBackground(new ServiceEnvironment(data, ports, secrets));
        }
        supervisor.watch(() -> follow(accounts));
    }

    private KafkaBroker kafka(Ports ports, Secrets secrets, AotCaches caches, Wrapping wrapping) throws IOException {
        return new KafkaBroker(
                data.kafka(),
                data.log("kafka"),
                new KafkaBroker.Address(
                        ports.kafka(),
                        ports.kafkaController(),
                        secrets.word("kafka-cluster-id", Uuid.randomUuid().toString())),
                caches.with(new JavaProgram(wrapping, KAFKA_HEAP), "kafka", AotTraining.launcherJar()));
    }

    private void stopOnExit(FolderLock lock) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            progress.say("Stopping");
            supervisor.stop();
            try {
                new RunningSystem(data).forget();
                new Leftovers(data).await();
                lock.close();
            } catch (IOException e) {
                progress.say("The data folder could not be tidied up: " + e.getMessage());
            }
            progress.say("Stopped");
        }));
    }

    private void welcome(Ports ports, AccountsBook accounts) throws IOException {
        if (!options.withServices()) {
            progress.say("PostgreSQL and Kafka are ready, without services");
            return;
        }
        progress.say("Claimdesk is ready");
        progress.print("");
        progress.print("  Hand in articles    " + ServiceEnvironment.link(Service.INGEST, ports));
        progress.print("  Review claims       " + ServiceEnvironment.link(Service.REVIEW, ports));
        progress.print("  Search the register " + ServiceEnvironment.link(Service.QUERY, ports));
        progress.print("");
        List<String> names = new ArrayList<>();
        for (Login login : accounts.logins()) {
            names.add(login.name());
        }
        progress.print("  Sign in as " + String.join(", ", names) + "; the passwords are in");
        progress.print("  " + accounts.text());
        progress.print("");
        progress.print("  Ctrl-C stops it; everything is kept in " + data.path());
        progress.print("");
    }

    /** Somebody may edit accounts.txt while the system runs. */
    private void follow(AccountsBook accounts) {
        try {
            accounts.derive();
        } catch (IOException | Refusal e) {
            progress.say("accounts.txt was not taken over: " + e.getMessage());
        }
    }
}
