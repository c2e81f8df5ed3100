package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The three services: where their jar lies, their database, and the heap they need. */
enum ServiceModule {
    /** Holds ONNX Runtime's and OpenNLP's models while it extracts. */
    INGEST("ingest", 1024),
    REVIEW("review", 1024),
    QUERY("query", 512);

    private final String word;
    private final int heapMegabytes;

    ServiceModule(String word, int heapMegabytes) {
        this.word = word;
        this.heapMegabytes = heapMegabytes;
    }

    String word() {
        return word;
    }

    /** Also its folder in the repository. */
    String folder() {
        return word + "-service";
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    Database database() {
        return new Database("claimdesk_" + word);
    }

    int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case REVIEW -> ports.review();
            case QUERY -> ports.query();
        };
    }

    /** @throws Refusal when it has not been built */
    Path jar() {
        Path target = Path.of(System.getProperty("claimdesk.root", "."), folder(), "target")
                .toAbsolutePath();
        try (Stream<Path> jars = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> found = jars.filter(jar -> jar.toString().endsWith("-runner.jar"))
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                return found.getLast();
            }
        } catch (IOException e) {
            throw new Refusal("The folder " + target + " cannot be read: " + e.getMessage() + ".");
        }
        throw new Refusal(folder() + " has not been built; deploy/up builds it.");
    }
}
