package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.claimdesk.shell.account.Account;
import org.claimdesk.shell.account.AccountsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsBookTest {

    @TempDir
    Path folder;

    private AccountsBook book;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private AccountsCommand command;

    @BeforeEach
    void open() throws IOException {
        book = new AccountsBook(new DataFolder(folder));
        command = new AccountsCommand(book, new PrintStream(said, true, StandardCharsets.UTF_8));
        book.createFirst();
        book.derive();
    }

    @Test
    void theFirstStartMakesOneAccountForEachRoleThatOnlyTheOwnerCanRead() throws IOException {
        // Given a fresh folder

        // When
        List<Login> logins = book.logins();

        // Then
        assertThat(logins).extracting(Login::name).containsExactly("uploader", "reviewer", "editor", "admin");
        assertThat(logins).extracting(Login::password).doesNotHaveDuplicates();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.text())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.hashes())))
                .isEqualTo("rw-------");
    }

    @Test
    void theHashesAreThoseOfThePasswords() throws IOException {
        // Given
        Login admin = book.with("admin");

        // When
        Account account = account("admin");

        // Then
        assertThat(account.password().matches(admin.password())).isTrue();
        assertThat(account.roles()).containsExactly("admin");
    }

    @Test
    void anEditByHandIsTakenOverWithTheIdAndTheUnchangedHashes() throws IOException {
        // Given
        Account before = account("reviewer");
        Files.writeString(book.text(), Files.readString(book.text()) + "zoe secret reviewer,uploader\n");

        // When
        book.derive();

        // Then
        assertThat(account("reviewer")).isEqualTo(before);
        assertThat(account("zoe").roles()).containsExactly("reviewer", "uploader");
    }

    @Test
    void anAccountThatWasDisabledComesBackWithItsId() throws IOException {
        // Given
        command.run(List.of("add", "zoe", "reviewer"));
        Account before = account("zoe");
        command.run(List.of("disable", "zoe"));
        assertThat(AccountsFile.read(book.hashes())).extracting(Account::name).doesNotContain("zoe");

        // When
        command.run(List.of("add", "zoe", "editor"));

        // Then
        assertThat(account("zoe").id()).isEqualTo(before.id());
        assertThat(book.remembered()).isEmpty();
    }

    @Test
    void aResetPasswordIsPrintedAndValid() throws IOException {
        // Given
        String before = book.with("editor").password();

        // When
        command.run(List.of("reset", "editor"));

        // Then
        Login editor = book.with("editor");
        assertThat(editor.password()).isNotEqualTo(before);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(editor.password());
        assertThat(account("editor").password().matches(editor.password())).isTrue();
    }

    @Test
    void theOnlyAdminStays() {
        // Given the accounts of a first start

        // When / Then
        assertThatThrownBy(() -> command.run(List.of("disable", "admin"))).hasMessageContaining("only admin");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        // Given a role that nobody defined

        // When / Then
        assertThatThrownBy(() -> command.run(List.of("add", "zoe", "boss"))).hasMessageContaining("no role boss");
    }

    @Test
    void aLineThatIsNoAccountIsNamed() {
        // Given
        String text = "zoe secret reviewer\n\nbroken line\n";

        // When / Then
        assertThatThrownBy(() -> Login.parse(text)).hasMessageContaining("Line 3 of accounts.txt");
    }

    @Test
    void anAdminStandsInForARoleThatNobodyHas() throws IOException {
        // Given
        book.change(logins -> logins.removeIf(login -> login.roles().equals(Set.of("uploader"))));

        // When
        Login login = book.with("uploader");

        // Then
        assertThat(login.name()).isEqualTo("admin");
    }

    private Account account(String name) throws IOException {
        return AccountsFile.read(book.hashes()).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
