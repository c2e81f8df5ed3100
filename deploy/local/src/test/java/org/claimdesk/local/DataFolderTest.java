package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isMadeWithItsVersion() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary.resolve("new/data"));

        // When
        data.open(false).close();

        // Then
        assertThat(data.version()).hasContent(DataFolder.VERSION);
    }

    @Test
    void ofAnotherVersionIsRefused() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary);
        Files.writeString(data.version(), "999\n");

        // When / Then
        assertThatThrownBy(() -> data.open(false)).isInstanceOf(Refusal.class).hasMessageContaining("format 999");
    }

    @Test
    void freshThrowsAwayWhatItHolds() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary);
        Files.writeString(data.version(), "999\n");
        Files.createDirectories(data.postgres().resolve("base"));

        // When
        data.open(true).close();

        // Then
        assertThat(data.version()).hasContent(DataFolder.VERSION);
        assertThat(data.postgres()).doesNotExist();
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAloneEvenWhenFresh() throws IOException {
        // Given
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");
        DataFolder data = new DataFolder(temporary);

        // When / Then
        assertThatThrownBy(() -> data.open(true)).hasMessageContaining("no data folder of Claimdesk");
        assertThat(temporary.resolve("thesis.txt")).exists();
    }

    @Test
    void isOpenedByOneAtATime() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary);
        try (FolderLock lock = data.open(false)) {

            // When / Then
            assertThatThrownBy(() -> data.open(false)).hasMessageContaining("already runs on the data folder");
        }
    }

    @Test
    void afterARestoreThatWasKilledOnlyARestoreHelps() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary);
        Files.createDirectory(temporary.resolve(Restore.UNDER_WAY));

        // When / Then
        assertThatThrownBy(() -> data.open(false)).hasMessageContaining("run deploy/restore again");
    }
}
