package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher does not do it says in one sentence, and ends with a status that is not 0. */
class LauncherRefusesIT {

    @TempDir
    Path temporary;

    @Test
    void anUnknownOption() {
        // Given a misspelt option

        // When
        Command up = Command.run("up", "--frseh");

        // Then
        assertThat(up.output()).isEqualTo("Unknown option --frseh; --help lists the options.");
        assertThat(up.process().exitValue()).isEqualTo(2);
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {

            // When
            Command up = new Installation(temporary.resolve("data"))
                    .start("--without-services", "--port-query", String.valueOf(taken.getLocalPort()));

            // Then
            assertThat(up.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(up.output())
                    .isEqualTo("Another program listens on " + taken.getLocalPort()
                            + " (--port-query); stop it, or choose other ports with the options shown.");
        }
    }

    @Test
    void aDataFolderOfAnotherVersion() throws IOException {
        // Given
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.writeString(data.resolve("version"), "0\n");

        // When
        Command up = new Installation(data).start("--without-services");

        // Then
        assertThat(up.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(up.output().lines())
                .singleElement()
                .asString()
                .startsWith("The data folder " + data + " is of another version");
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        // Given
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=32m", "none", disk.toString()),
                "this user may not mount a small disk");
        try {

            // When
            Command up = new Installation(disk.resolve("data")).start("--without-services");

            // Then
            assertThat(up.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(up.output().lines())
                    .singleElement()
                    .asString()
                    .contains("is full")
                    .contains("Claimdesk needs 512 MiB");
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    @Test
    void aMachineWithoutAJdk() throws Exception {
        // Given
        String hide = "for folder in /usr/lib/jvm /usr/local/lib/jvm /usr/java /opt /root/.sdkman /root/.jdks; do"
                + " [ ! -d $folder ] || mount -t tmpfs none $folder || exit 77; done; unset JAVA_HOME; exec ";
        assumeTrue(succeeds("unshare", "-m", "true"), "this user may not hide the JDK from a command");

        // When
        Command up = Command.start(List.of(
                "unshare",
                "-m",
                "bash",
                "-c",
                hide + Command.root().resolve("deploy/up") + " --data " + temporary.resolve("data")));

        // Then
        assertThat(up.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(up.output().lines()).singleElement().asString().startsWith("Claimdesk needs a JDK 25 or later");
    }

    @Test
    void aFileThatIsNotThere() {
        // Given a data folder and a file that nobody wrote

        // When
        Command up = new Installation(temporary.resolve("data")).start("no-such-article.txt");

        // Then
        assertThat(up.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(up.output()).isEqualTo("The file no-such-article.txt cannot be read.");
    }

    @Test
    void aCommandForASystemThatDoesNotRun() {
        // Given a data folder that nothing runs on

        // When
        Command reconcile = Command.run("reconcile", "--data", temporary.toString());

        // Then
        assertThat(reconcile.process().exitValue()).isEqualTo(1);
        assertThat(reconcile.output()).contains("does not run on the data folder");
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
