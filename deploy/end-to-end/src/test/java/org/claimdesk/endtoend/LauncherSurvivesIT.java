package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL and Kafka alone, as the launcher runs them: killed, backed up, restored. */
class LauncherSurvivesIT {

    @TempDir
    Path temporary;

    @Test
    void killedItLeavesNoProcessBehindAndTheNextStartLosesNothing() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        Command up = claimdesk.up("--without-services");
        insert(claimdesk, "before the kill");
        Records.send(claimdesk.port("kafka"), "claims-reviewed", "key", "before the kill");
        List<ProcessHandle> children = up.process().descendants().toList();
        assertThat(children).hasSizeGreaterThan(5);

        // When
        up.process().destroyForcibly().waitFor();

        // Then
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
        try (Command again = claimdesk.up("--without-services")) {
            assertThat(rows(claimdesk)).containsExactly("before the kill");
            assertThat(Records.read(claimdesk.port("kafka"), "claims-reviewed")).containsExactly("before the kill");
        }
    }

    @Test
    void killedAndStartedInTheSameInstantItWaitsForWhatIsStillEnding() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        Command up = claimdesk.up("--without-services");
        insert(claimdesk, "kept");
        up.process().destroyForcibly();

        // When
        try (Command again = claimdesk.up("--without-services")) {

            // Then
            assertThat(rows(claimdesk)).containsExactly("kept");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        try (Command up = claimdesk.up("--without-services")) {

            // When
            Command second = claimdesk.start("--without-services");

            // Then
            assertThat(second.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(second.output().lines()).singleElement().asString().contains("already runs on the data folder");
            insert(claimdesk, "still there");
            assertThat(rows(claimdesk)).containsExactly("still there");
        }
    }

    @Test
    void aBackupRestoredElsewhereHoldsWhatWasThere() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        Path backup = temporary.resolve("backup");
        try (Command up = claimdesk.up("--without-services")) {
            insert(claimdesk, "backed up");
            Records.send(claimdesk.port("kafka"), "claims-reviewed", "key", "backed up");
            Command tooEarly = Command.run(
                    "backup", backup.toString(), "--data", claimdesk.data().toString());
            assertThat(tooEarly.output()).contains("already runs");
        }
        Command saved = Command.run(
                "backup", backup.toString(), "--data", claimdesk.data().toString());
        assertThat(saved.process().exitValue()).as(saved.output()).isZero();
        Installation other = new Installation(temporary.resolve("other"));

        // When
        Command restored =
                Command.run("restore", backup.toString(), "--data", other.data().toString());

        // Then
        assertThat(restored.process().exitValue()).as(restored.output()).isZero();
        try (Command up = other.up("--without-services")) {
            assertThat(rows(other)).containsExactly("backed up");
            assertThat(Records.read(other.port("kafka"), "claims-reviewed")).containsExactly("backed up");
        }
        assertThat(Files.readString(other.data().resolve("accounts.txt")))
                .isEqualTo(Files.readString(claimdesk.data().resolve("accounts.txt")));
    }

    @Test
    void freshStartsEmpty() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        try (Command up = claimdesk.up("--without-services")) {
            insert(claimdesk, "thrown away");
        }

        // When
        try (Command up = claimdesk.up("--without-services", "--fresh");
                Connection connection = claimdesk.connect("claimdesk_review");
                Statement sql = connection.createStatement();
                ResultSet tables = sql.executeQuery("SELECT to_regclass('note')")) {

            // Then
            tables.next();
            assertThat(tables.getString(1)).isNull();
        }
    }

    private static void insert(Installation claimdesk, String note) throws SQLException {
        try (Connection connection = claimdesk.connect("claimdesk_review");
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE IF NOT EXISTS note (text text)");
            sql.execute("INSERT INTO note VALUES ('" + note + "')");
        }
    }

    private static List<String> rows(Installation claimdesk) throws SQLException {
        try (Connection connection = claimdesk.connect("claimdesk_review");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT string_agg(text, '|') FROM note")) {
            rows.next();
            return List.of(rows.getString(1).split("\\|"));
        }
    }
}
