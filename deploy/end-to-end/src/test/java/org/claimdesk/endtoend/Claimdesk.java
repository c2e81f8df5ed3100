package org.claimdesk.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole system on free ports and a folder of its own, started once for all tests of the JVM:
 * {@code @ExtendWith(Claimdesk.Shared.class)} and a parameter of this type.
 */
public final class Claimdesk implements AutoCloseable {

    private final Installation installation;
    private final Command up;

    private Claimdesk(Installation installation) {
        this.installation = installation;
        this.up = installation.up();
    }

    /** On an empty folder, which goes when it is closed. */
    static Claimdesk start() {
        try {
            return new Claimdesk(
                    new Installation(Files.createTempDirectory("claimdesk").resolve("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Installation installation() {
        return installation;
    }

    /** The launcher that runs it; its descendants are the parts. */
    Command launcher() {
        return up;
    }

    /** {@code http://localhost:…} of ingest, review or query: one host name, so that one sign-in serves all. */
    String link(String service) {
        return "http://localhost:" + installation.port(service);
    }

    /** The HTTP API as one of the accounts of the first start: uploader, reviewer, editor, admin. */
    Api as(String account) {
        return new Api(this, account, installation.password(account));
    }

    /** The HTTP API as somebody who has not signed in. */
    Api asAnybody() {
        return new Api(this, "", "");
    }

    /** The process of a part: ingest-service, review-service, query-service, kafka or postgresql. */
    ProcessHandle process(String part) {
        try (Stream<String> lines = Files.lines(installation.data().resolve("processes"))) {
            return lines.map(line -> line.split(" "))
                    .filter(fields -> fields[2].equals(part))
                    .flatMap(fields -> ProcessHandle.of(Long.parseLong(fields[0])).stream())
                    .filter(ProcessHandle::isAlive)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills services with -9; the answer waits until the launcher has started every one of them again. */
    Restart kill(String... services) {
        Restart restart = new Restart(up, up.said(), List.of(services));
        for (String service : services) {
            process(service).destroyForcibly();
        }
        return restart;
    }

    /** @param said the lines that the launcher had printed before the services were killed */
    record Restart(Command up, int said, List<String> services) {

        private static final Duration PATIENCE = Duration.ofMinutes(2);

        void await() {
            for (String service : services) {
                up.awaitLine(said, PATIENCE, line -> line.contains(service + " is ready again"));
            }
        }
    }

    @Override
    public void close() {
        up.close();
        Path folder = installation.data().getParent();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one system to every test that asks for it, and stops it when the last one has run. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Claimdesk.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(Claimdesk.class, key -> Claimdesk.start(), Claimdesk.class);
        }
    }
}
