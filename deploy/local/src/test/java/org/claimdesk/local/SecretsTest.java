package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKeptForTheOwner() throws IOException {
        // Given
        DataFolder data = new DataFolder(folder);
        String made = new Secrets(data).word("session-key");

        // When
        String found = new Secrets(data).word("session-key");

        // Then
        assertThat(found).isEqualTo(made).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void passwordsAreLongAndDiffer() {
        // Given a password
        String one = Passwords.random();

        // When
        String other = Passwords.random();

        // Then
        assertThat(other).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").isNotEqualTo(one);
    }
}
