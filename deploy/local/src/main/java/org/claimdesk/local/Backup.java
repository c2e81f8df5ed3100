package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code deploy/backup}: a copy of the data folder at rest. Databases and the broker's log are copied together, so that
 * they agree with each other; the list of checksums is written last and makes the backup whole.
 */
final class Backup {

    /** What belongs to a running system or can be made again. */
    private static final Set<String> LEFT_OUT = Set.of(
            "lock",
            "accounts.lock",
            "processes",
            "running.properties",
            "logs",
            "programs",
            "postgresql.making",
            "postgresql.password",
            "kafka.training",
            Restore.UNDER_WAY);

    private final DataFolder data;

    Backup(DataFolder data) {
        this.data = data;
    }

    /** @throws Refusal when the system runs, there is nothing to copy, or the target is in the way */
    void to(Path target) throws IOException {
        if (!Files.exists(data.version())) {
            throw new Refusal("There is no data folder of Claimdesk at " + data.path() + ".");
        }
        if (target.startsWith(data.path())) {
            throw new Refusal("A backup cannot lie inside the data folder " + data.path() + ".");
        }
        if (Files.exists(target) && !empty(target)) {
            throw new Refusal(target + " exists and is not empty; name a new folder for the backup.");
        }
        try (FolderLock lock = data.open(false)) {
            new Leftovers(data).await();
            copy(target);
        }
    }

    /** Of a folder whose parts are all stopped and whose lock the caller holds. */
    void copy(Path target) throws IOException {
        Files.createDirectories(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        for (Path entry : data.entries()) {
            String name = entry.getFileName().toString();
            if (!LEFT_OUT.contains(name) && !name.endsWith(".tmp")) {
                Folders.copy(entry, target.resolve(name));
            }
        }
        Files.deleteIfExists(target.resolve("postgresql").resolve("postmaster.pid"));
        Folders.write(target.resolve(Checksums.FILE), Checksums.of(target).format());
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
