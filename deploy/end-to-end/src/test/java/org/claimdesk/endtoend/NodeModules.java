package org.claimdesk.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What package.json names, installed when a test first needs it. */
final class NodeModules {

    private NodeModules() {}

    /**
     * A file of a package; the test is skipped where there is no npm to install it.
     *
     * @param file inside node_modules
     */
    static Path need(String file) {
        Path module = Command.root().resolve("deploy/end-to-end");
        Path wanted = module.resolve("node_modules").resolve(file);
        if (!Files.exists(wanted)) {
            assumeTrue(program("npm").isPresent(), "there is no npm; deploy/test installs it");
            install(module);
        }
        return wanted;
    }

    /** The machine's own Node.js; the test is skipped where there is none. */
    static Path node() {
        Optional<Path> node = program("node");
        assumeTrue(node.isPresent(), "there is no Node.js; deploy/test installs it");
        return node.orElseThrow();
    }

    static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** No lock file: it would name the registry that this machine happens to use. */
    private static void install(Path module) {
        Command npm = Command.start(List.of(
                "npm",
                "install",
                "--prefix",
                module.toString(),
                "--no-package-lock",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund"));
        if (npm.awaitEnd(Duration.ofMinutes(5)) != 0) {
            throw new AssertionError("npm could not install what package.json names:\n" + npm.output());
        }
    }
}
