package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The one folder that holds all state: databases, the broker's log, accounts, secrets and logs. */
record DataFolder(Path path) {

    /** The format of the folder; a start on another one is refused. */
    static final String VERSION = "1";

    /** Disk space below which nothing is started, in MiB: PostgreSQL alone keeps 64 MiB of write-ahead log. */
    private static final long LEAST_SPACE = 512;

    Path version() {
        return path.resolve("version");
    }

    Path lockFile() {
        return path.resolve("lock");
    }

    Path postgres() {
        return path.resolve("postgresql");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /**
     * Takes the folder for this process, making it when it is not there.
     *
     * @param fresh whether to throw away what it holds
     * @throws Refusal when it is in use, of another version, somebody else's, or on a full disk
     */
    FolderLock open(boolean fresh) throws IOException {
        boolean found = Files.exists(path);
        if (found && !Files.isDirectory(path)) {
            throw new Refusal(path + " is a file; --data needs a folder.");
        }
        Path restoring = path.resolve(Restore.UNDER_WAY);
        if (Files.exists(restoring) && !fresh) {
            throw new Refusal("A restore into " + path + " was not finished; run deploy/restore again.");
        }
        if (found && !Files.exists(version()) && !Files.exists(restoring) && !onlyLock()) {
            throw new Refusal(path + " is not empty and no data folder of Claimdesk; name another one with --data.");
        }
        make();
        requireSpace();
        FolderLock lock = FolderLock.tryLock(lockFile())
                .orElseThrow(() -> new Refusal("Claimdesk already runs on the data folder " + path
                        + "; stop it there first, or name another folder with --data."));
        try {
            if (fresh) {
                new Leftovers(this).await();
                clear();
            }
            requireVersion();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return lock;
    }

    /** Whether a launcher works on it now. */
    boolean inUse() throws IOException {
        return FolderLock.held(lockFile());
    }

    /** @throws Refusal when less than {@value #LEAST_SPACE} MiB are left */
    void requireSpace() throws IOException {
        long left = Files.getFileStore(path).getUsableSpace() >> 20;
        if (left < LEAST_SPACE) {
            throw new Refusal(
                    "The disk of the data folder " + path + " is full: " + left + " MiB are left and Claimdesk needs "
                            + LEAST_SPACE + " MiB; free some space, or name another folder with --data.");
        }
    }

    /** Empties it, but for the lock, whose holder we are. */
    void clear() throws IOException {
        for (Path entry : entries()) {
            if (!entry.equals(lockFile())) {
                Folders.delete(entry);
            }
        }
    }

    List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.toList();
        }
    }

    private void make() throws IOException {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new Refusal("The data folder " + path + " cannot be made: " + e + ".");
        }
        if (!Files.isWritable(path)) {
            throw new Refusal(
                    "The data folder " + path + " may not be written by this user; name another one with --data.");
        }
    }

    /** A start that was killed before it wrote the version leaves only this. */
    private boolean onlyLock() throws IOException {
        return entries().stream().allMatch(lockFile()::equals);
    }

    private void requireVersion() throws IOException {
        if (!Files.exists(version())) {
            Folders.write(version(), VERSION + "\n");
        }
        String found = Files.readString(version()).strip();
        if (!found.equals(VERSION)) {
            throw new Refusal("The data folder " + path + " is of another version of Claimdesk (format " + found
                    + ", this one reads " + VERSION
                    + "); use that version, another folder with --data, or --fresh to throw it away.");
        }
    }
}
