package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path temporary;

    private DataFolder data;
    private Path backup;

    @BeforeEach
    void fill() throws IOException {
        data = new DataFolder(temporary.resolve("data"));
        backup = temporary.resolve("backup");
        data.open(false).close();
        Files.createDirectories(data.postgres().resolve("pg_empty"));
        Files.writeString(data.postgres().resolve("row"), "one");
        Files.createDirectories(data.logs());
        Files.writeString(data.log("kafka"), "noise");
    }

    @Test
    void holdsTheStateAndNotTheLogs() throws IOException {
        // Given a data folder

        // When
        new Backup(data).to(backup);

        // Then
        assertThat(backup.resolve("postgresql/row")).hasContent("one");
        assertThat(backup.resolve("postgresql/pg_empty")).isDirectory();
        assertThat(backup.resolve("logs")).doesNotExist();
        assertThat(Checksums.parse(Files.readString(backup.resolve(Checksums.FILE))))
                .isEqualTo(Checksums.of(backup));
    }

    @Test
    void isRestoredOverLaterChanges() throws IOException {
        // Given
        new Backup(data).to(backup);
        Files.writeString(data.postgres().resolve("row"), "two");
        Files.writeString(data.postgres().resolve("later"), "three");

        // When
        new Restore(data).from(backup, true);

        // Then
        assertThat(data.postgres().resolve("row")).hasContent("one");
        assertThat(data.postgres().resolve("later")).doesNotExist();
        assertThat(data.version()).hasContent(DataFolder.VERSION);
    }

    @Test
    void isNotRestoredOverDataUnasked() throws IOException {
        // Given
        new Backup(data).to(backup);

        // When / Then
        assertThatThrownBy(() -> new Restore(data).from(backup, false)).hasMessageContaining("--replace");
    }

    @Test
    void isNotRestoredWhenAFileIsDamaged() throws IOException {
        // Given
        new Backup(data).to(backup);
        Files.writeString(backup.resolve("postgresql/row"), "0ne");

        // When / Then
        assertThatThrownBy(() -> new Restore(data).from(backup, true))
                .hasMessageContaining("postgresql/row is not what its checksum says");
        assertThat(data.postgres().resolve("row")).hasContent("one");
    }

    @Test
    void ofARunningSystemIsRefused() throws IOException {
        // Given
        try (FolderLock lock = data.open(false)) {

            // When / Then
            assertThatThrownBy(() -> new Backup(data).to(backup)).hasMessageContaining("already runs");
        }
    }

    @Test
    void neverOverwritesAFolder() throws IOException {
        // Given
        Files.createDirectories(backup);
        Files.writeString(backup.resolve("photo"), "x");

        // When / Then
        assertThatThrownBy(() -> new Backup(data).to(backup)).hasMessageContaining("is not empty");
    }
}
