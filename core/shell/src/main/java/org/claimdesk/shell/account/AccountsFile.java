package org.claimdesk.shell.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The file of hashes that all services read: one account a line, id, name, roles and hash separated by tabs. Plain JDK,
 * because the launcher writes it with this class.
 */
public final class AccountsFile {

    private AccountsFile() {}

    /**
     * @throws IllegalArgumentException naming the line that is not an account, or the name that appears twice
     */
    public static List<Account> parse(String text) {
        List<Account> accounts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Account account = account(line.strip(), number);
            if (!names.add(account.name())) {
                throw new IllegalArgumentException("line " + number + ": account " + account.name() + " appears twice");
            }
            accounts.add(account);
        }
        return List.copyOf(accounts);
    }

    public static List<Account> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    public static String format(List<Account> accounts) {
        StringBuilder text = new StringBuilder();
        for (Account account : accounts) {
            text.append(String.join(
                            "\t",
                            account.id().toString(),
                            account.name(),
                            String.join(",", account.roles()),
                            account.password().text()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Writes beside and renames, so that no reader ever sees half a file; readable by its owner only. */
    public static void write(Path file, List<Account> accounts) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(
                folder,
                ".accounts",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(beside, format(accounts));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Account account(String line, int number) {
        String[] fields = line.split("\t");
        if (fields.length != 4) {
            throw new IllegalArgumentException("line " + number + ": id, name, roles and hash, separated by tabs");
        }
        try {
            return new Account(
                    UUID.fromString(fields[0]), fields[1], Set.of(fields[2].split(",")), new PasswordHash(fields[3]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }
}
