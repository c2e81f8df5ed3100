package org.claimdesk.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program that Playwright drives the browser with. Its Java driver bundle carries Node.js for five platforms, 202 MB;
 * the npm package has the same driver in 14 MB and runs on the machine's own Node.js.
 */
final class PlaywrightDriver {

    private PlaywrightDriver() {}

    /** Tells Playwright where it is, installing it first when it is not; the test is skipped where it cannot be. */
    static void prepare() {
        Path module = Command.root().resolve("deploy/end-to-end");
        Path driver = module.resolve("node_modules/playwright-core");
        Optional<Path> node = program("node");
        assumeTrue(node.isPresent(), "there is no Node.js; deploy/test installs it");
        if (!Files.exists(driver.resolve("cli.js"))) {
            assumeTrue(program("npm").isPresent(), "there is no npm; deploy/test installs it");
            install(module);
        }
        try {
            Path folder = Files.createDirectories(module.resolve("target/playwright"));
            link(folder.resolve("node"), node.orElseThrow());
            link(folder.resolve("package"), driver);
            System.setProperty("playwright.cli.dir", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser: what CHROMIUM names, else the usual ones on the path. */
    static Path chromium() {
        Optional<Path> browser = Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "chromium"),
                        "chromium",
                        "chromium-browser",
                        "google-chrome-stable",
                        "google-chrome")
                .flatMap(name -> program(name).stream())
                .findFirst();
        assumeTrue(browser.isPresent(), "there is no Chromium; deploy/test installs it");
        return browser.orElseThrow();
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
        if (npm.awaitEnd(java.time.Duration.ofMinutes(5)) != 0) {
            throw new AssertionError("npm could not install playwright-core:\n" + npm.output());
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
