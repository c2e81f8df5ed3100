package org.claimdesk.shell.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shell.account.Account;
import org.claimdesk.shell.account.AccountsFile;
import org.claimdesk.shell.account.PasswordHash;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.id.NameUuid;

/** One account per role, named like it; the password is the name and {@code -password}. */
public final class TestAccounts {

    public static final String UPLOADER = Roles.UPLOADER;
    public static final String REVIEWER = Roles.REVIEWER;
    public static final String EDITOR = Roles.EDITOR;
    public static final String ADMIN = Roles.ADMIN;

    private static final String PROPERTY = "claimdesk.test.accounts";

    private TestAccounts() {}

    public static String password(String name) {
        return name + "-password";
    }

    /** The account's id, the same in every run. */
    public static UUID id(String name) {
        return NameUuid.of("test-account", name);
    }

    /** An account with these roles, for a test that writes a file of its own. */
    public static Account account(String name, String... roles) {
        return new Account(id(name), name, Set.of(roles), PasswordHash.of(password(name), 1_000));
    }

    /** The file of hashes, written once per JVM. */
    public static Path file() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(PROPERTY);
            if (known == null) {
                known = write().toString();
                System.setProperty(PROPERTY, known);
            }
            return Path.of(known);
        }
    }

    private static Path write() {
        try {
            Path file = Files.createTempDirectory("claimdesk-accounts").resolve("accounts.hashes");
            file.toFile().deleteOnExit();
            AccountsFile.write(
                    file,
                    List.of(
                            account(UPLOADER, Roles.UPLOADER),
                            account(REVIEWER, Roles.REVIEWER),
                            account(EDITOR, Roles.EDITOR),
                            account(ADMIN, Roles.ADMIN)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
