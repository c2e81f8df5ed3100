package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    Path folder;

    @Test
    void anErrorSaysMoreThanTheLinesBehindIt() throws IOException {
        // Given
        Path log =
                Files.writeString(folder.resolve("log"), "start\n12:00 ERROR no such table\n\tat Something.java\n\n");

        // When
        String line = Logs.lastLine(log);

        // Then
        assertThat(line).isEqualTo("12:00 ERROR no such table");
    }

    @Test
    void aLogThatIsNotThereSaysNothing() {
        // Given
        Path log = folder.resolve("missing");

        // When
        String line = Logs.lastLine(log);

        // Then
        assertThat(line).isEqualTo("it said nothing");
    }
}
