package org.claimdesk.shell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsFileTest {

    private static final PasswordHash HASH = PasswordHash.of("p", 1_000);
    private static final UUID ID = UUID.fromString("6f1c1c5e-7a53-4e0a-9a0c-c1a1de5c0001");

    @TempDir
    Path folder;

    @Test
    void reads_what_it_wrote() throws IOException {
        // Given
        Path file = folder.resolve("accounts.hashes");
        List<Account> accounts = List.of(
                new Account(ID, "ann", Set.of("reviewer", "uploader"), HASH),
                new Account(UUID.randomUUID(), "jörg.m@desk", Set.of("admin"), HASH));

        // When
        AccountsFile.write(file, accounts);

        // Then
        assertThat(AccountsFile.read(file)).isEqualTo(accounts);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void passes_over_comments_and_empty_lines() {
        // When
        List<Account> accounts = AccountsFile.parse("# accounts\r\n\n" + line(ID.toString(), "ann", "editor") + "\r\n");

        // Then
        assertThat(accounts).extracting(Account::name).containsExactly("ann");
    }

    @ParameterizedTest
    @CsvSource({
        "no-id, ann, editor",
        "6f1c1c5e-7a53-4e0a-9a0c-c1a1de5c0001, a b, editor",
        "6f1c1c5e-7a53-4e0a-9a0c-c1a1de5c0001, ann, boss"
    })
    void names_the_line_that_is_no_account(String id, String name, String roles) {
        // Given
        String text = "\n" + line(id, name, roles);

        // When, Then
        assertThatThrownBy(() -> AccountsFile.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }

    @Test
    void a_name_stands_there_once() {
        // Given
        String line = line(ID.toString(), "ann", "editor");

        // When, Then
        assertThatThrownBy(() -> AccountsFile.parse(line + "\n" + line)).hasMessageContaining("twice");
    }

    private static String line(String id, String name, String roles) {
        return String.join("\t", id, name, roles, HASH.text());
    }
}
