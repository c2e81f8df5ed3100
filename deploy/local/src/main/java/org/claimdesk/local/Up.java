package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.claimdesk.shell.account.Roles;

/** {@code deploy/up}: the whole system on one machine, until it is told to stop. */
final class Up {

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
        List<ServiceModule> services = options.withServices() ? List.of(ServiceModule.values()) : List.of();
        services.forEach(ServiceModule::jar);
        stopOnExit(lock);
        try {
            serve(ports, wrapping, services);
        } catch (IOException | SQLException | ExecutionException | RuntimeException e) {
            supervisor.restIfStopping();
            throw e;
        }
    }

    private void serve(Ports ports, Wrapping wrapping, List<ServiceModule> services)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        Files.createDirectories(data.logs());
        AccountsBook accounts = new AccountsBook(data);
        boolean first = accounts.createFirst();
        progress.say((first ? "Starting for the first time" : "Starting") + " on " + data.path());
        new RunningSystem(data).write(ports);
        Secrets secrets = new Secrets(data);
        Foundation foundation = new Foundation(data, ports, secrets, wrapping);
        foundation.start(supervisor);
        accounts.derive();
        foundation.awaitDatabases(supervisor);
        boolean known = foundation.knowsTopics();
        if (!known) {
            foundation.awaitTopics(supervisor);
        }
        ServiceEnvironment environment = new ServiceEnvironment(data, ports, secrets);
        List<ServiceProcess> processes = new ArrayList<>();
        for (ServiceModule service : services) {
            JavaProgram java = new JavaProgram(wrapping, service.heapMegabytes());
            ServiceProcess process = new ServiceProcess(
                    service,
                    new ServiceProcess.Run(
                            foundation.caches().with(java, service.folder(), service.jar()),
                            service.folder(),
                            data.log(service.folder()),
                            service.port(ports)),
                    environment.of(service));
            supervisor.start(process);
            processes.add(process);
        }
        if (known) {
            foundation.awaitTopics(supervisor);
        }
        for (ServiceProcess process : processes) {
            supervisor.awaitReady(process);
        }
        welcome(ports, accounts);
        if (!services.isEmpty()) {
            new Uploads(new ServiceApi(ports.ingest(), accounts.with(Roles.UPLOADER)), progress)
                    .send(options.articles());
        }
        if (options.training() && !services.isEmpty()) {
            AotTraining training = new AotTraining(data, foundation.databases(), foundation.caches(), wrapping);
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop-training").unstarted(training::stop));
            training.inBackground(environment);
        }
        supervisor.watch(() -> follow(accounts));
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
        progress.print("  Hand in articles    " + ServiceEnvironment.link(ServiceModule.INGEST, ports));
        progress.print("  Review claims       " + ServiceEnvironment.link(ServiceModule.REVIEW, ports));
        progress.print("  Search the register " + ServiceEnvironment.link(ServiceModule.QUERY, ports));
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
