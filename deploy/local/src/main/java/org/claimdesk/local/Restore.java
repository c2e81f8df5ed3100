package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code deploy/restore}: puts a backup back as the data folder. It is checked before anything is touched and once more
 * as copied; the version is moved into place last, so that a restore that was killed is seen and can be repeated.
 */
final class Restore {

    /** The folder inside the data folder into which is copied. */
    static final String UNDER_WAY = "restore.under-way";

    private final DataFolder data;

    Restore(DataFolder data) {
        this.data = data;
    }

    /** @param replace whether a data folder that is there may be thrown away */
    void from(Path backup, boolean replace) throws IOException {
        if (!Files.isDirectory(backup) || !Files.exists(backup.resolve(Checksums.FILE))) {
            throw new Refusal(backup + " is no backup of Claimdesk: it has no " + Checksums.FILE + ".");
        }
        Checksums sums = Checksums.parse(Files.readString(backup.resolve(Checksums.FILE)));
        require(sums, backup);
        if (Files.exists(data.version()) && !replace) {
            throw new Refusal("The data folder " + data.path()
                    + " holds data; --replace throws it away for the backup, --data names another folder.");
        }
        try (FolderLock lock = data.open(true)) {
            Files.delete(data.version());
            Path copy = data.path().resolve(UNDER_WAY);
            Folders.copy(backup, copy);
            require(sums, copy);
            Files.delete(copy.resolve(Checksums.FILE));
            for (Path entry : entries(copy)) {
                if (!entry.getFileName().equals(data.version().getFileName())) {
                    Files.move(entry, data.path().resolve(entry.getFileName()));
                }
            }
            Files.move(copy.resolve(data.version().getFileName()), data.version());
            Files.delete(copy);
        }
    }

    private static void require(Checksums sums, Path folder) throws IOException {
        Checksums found = Checksums.of(folder);
        if (!found.equals(sums)) {
            String first = Stream.concat(sums.byPath().keySet().stream(), found.byPath().keySet().stream())
                    .filter(path -> !java.util.Objects.equals(
                            sums.byPath().get(path), found.byPath().get(path)))
                    .sorted()
                    .findFirst()
                    .orElse("?");
            throw new Refusal("The backup " + folder + " is damaged: " + first + " is not what its checksum says.");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
