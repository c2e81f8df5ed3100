package org.claimdesk.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the three services as a process of its own. */
final class ServiceProcess implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ServiceModule service;
    private final Run run;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param java the JVM, with the service's heap and cache
     * @param name also the name of the log
     */
    record Run(JavaProgram java, String name, Path log, int port) {}

    ServiceProcess(ServiceModule service, Run run, Map<String, String> environment) {
        this.service = service;
        this.run = run;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return run.name();
    }

    /** Killed at once when the launcher dies: it holds no state, and what it was doing is taken up at the next start. */
    @Override
    public ChildProcess start() throws IOException {
        List<String> command = new ArrayList<>(run.java().command());
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-jar");
        command.add(service.jar().toString());
        return ChildProcess.start(
                name(), ChildProcess.Signal.TERM, run.java().wrapped("KILL", command), environment, run.log());
    }

    @Override
    public boolean ready() {
        return status("/q/health/ready") == 200;
    }

    /** The HTTP status of a GET, 0 for no answer. */
    int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + run.port() + path))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
