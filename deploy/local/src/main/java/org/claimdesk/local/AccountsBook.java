package org.claimdesk.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.shell.account.Account;
import org.claimdesk.shell.account.AccountsFile;
import org.claimdesk.shell.account.PasswordHash;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one installation. People read and edit accounts.txt; services read the hashes derived from it, and
 * nothing else. Disabled accounts are remembered with their id, so that enabling one gives it its own past back.
 */
final class AccountsBook {

    private final DataFolder data;

    AccountsBook(DataFolder data) {
        this.data = data;
    }

    Path text() {
        return data.path().resolve("accounts.txt");
    }

    Path hashes() {
        return data.path().resolve("accounts.hashes");
    }

    List<Login> logins() throws IOException {
        return Files.exists(text()) ? Login.parse(Files.readString(text())) : List.of();
    }

    /** The first account with that role, or an admin, who may everything. */
    Login with(String role) throws IOException {
        List<Login> logins = logins();
        return logins.stream()
                .filter(login -> login.roles().contains(role))
                .findFirst()
                .or(() -> logins.stream()
                        .filter(login -> login.roles().contains(Roles.ADMIN))
                        .findFirst())
                .orElseThrow(() -> new Refusal("No account in " + text() + " has the role " + role + "."));
    }

    /** One account for each role, unless there are accounts. Answers whether it made them. */
    boolean createFirst() throws IOException {
        if (Files.exists(text())) {
            Files.setPosixFilePermissions(text(), PosixFilePermissions.fromString("rw-------"));
            return false;
        }
        List<Login> logins = new ArrayList<>();
        for (String role : List.of(Roles.UPLOADER, Roles.REVIEWER, Roles.EDITOR, Roles.ADMIN)) {
            logins.add(new Login(role, Passwords.random(), Set.of(role)));
        }
        Folders.write(text(), Login.format(logins));
        return true;
    }

    /** A change of the accounts that nobody else changes meanwhile, derived at once. */
    void change(Consumer<List<Login>> change) throws IOException {
        try (FileChannel channel = lock()) {
            List<Login> logins = new ArrayList<>(logins());
            change.accept(logins);
            Folders.write(text(), Login.format(logins));
            derive(Files.getLastModifiedTime(text()));
        }
    }

    /** Derives the hashes when accounts.txt has changed since; ids, and hashes of unchanged passwords, are kept. */
    void derive() throws IOException {
        if (upToDate(Files.getLastModifiedTime(text()))) {
            return;
        }
        try (FileChannel channel = lock()) {
            FileTime changed = Files.getLastModifiedTime(text());
            if (!upToDate(changed)) {
                derive(changed);
            }
        }
    }

    private void derive(FileTime changed) throws IOException {
        Map<String, Account> known = new HashMap<>();
        remembered().forEach(account -> known.put(account.name(), account));
        if (Files.exists(hashes())) {
            AccountsFile.read(hashes()).forEach(account -> known.put(account.name(), account));
        }
        List<Account> accounts = new ArrayList<>();
        for (Login login : logins()) {
            accounts.add(account(login, known.remove(login.name())));
        }
        AccountsFile.write(remembering(), List.copyOf(known.values()));
        AccountsFile.write(hashes(), accounts);
        Files.setLastModifiedTime(hashes(), changed);
    }

    /** Accounts that were disabled. */
    List<Account> remembered() throws IOException {
        return Files.exists(remembering()) ? AccountsFile.read(remembering()) : List.of();
    }

    private boolean upToDate(FileTime changed) throws IOException {
        return Files.exists(hashes()) && Files.getLastModifiedTime(hashes()).equals(changed);
    }

    private FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(
                data.path().resolve("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    private Path remembering() {
        return data.path().resolve("accounts.disabled");
    }

    private static Account account(Login login, @Nullable Account known) {
        try {
            PasswordHash hash = known != null && known.password().matches(login.password())
                    ? known.password()
                    : PasswordHash.of(login.password());
            return new Account(known != null ? known.id() : UUID.randomUUID(), login.name(), login.roles(), hash);
        } catch (IllegalArgumentException e) {
            throw new Refusal("accounts.txt: " + e.getMessage() + ".");
        }
    }
}
