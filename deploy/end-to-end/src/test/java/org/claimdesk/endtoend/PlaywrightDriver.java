package org.claimdesk.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path node = NodeModules.node();
        Path driver = NodeModules.need("playwright-core/cli.js").getParent();
        try {
            Path folder = Files.createDirectories(Command.root().resolve("deploy/end-to-end/target/playwright"));
            link(folder.resolve("node"), node);
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
                .flatMap(name -> NodeModules.program(name).stream())
                .findFirst();
        assumeTrue(browser.isPresent(), "there is no Chromium; deploy/test installs it");
        return browser.orElseThrow();
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }
}
