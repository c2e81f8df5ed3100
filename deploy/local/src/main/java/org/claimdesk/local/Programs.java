package org.claimdesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Where PostgreSQL's programs and the JVMs' caches lie: beside the launcher's jar, so that they are unpacked once for all
 * data folders, or in the data folder when that may not be written.
 */
record Programs(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    static Programs of(DataFolder data) throws IOException {
        String besideJar = System.getProperty("claimdesk.programs");
        Path folder = besideJar == null ? null : Path.of(besideJar);
        if (folder == null
                || !Files.isWritable(folder.getParent())
                || Files.exists(folder) && !Files.isWritable(folder)) {
            folder = data.path().resolve("programs");
        }
        Files.createDirectories(folder);
        return new Programs(folder);
    }

    /** The folder with PostgreSQL's bin, lib and share; unpacked beside and renamed, so that it is whole or not there. */
    Path postgres() throws IOException {
        Path whole = folder.resolve("postgresql-18.6");
        if (Files.isDirectory(whole)) {
            return whole;
        }
        Path partial = Files.createTempDirectory(folder, "unpacking");
        try (InputStream archive = Programs.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
                throw new Refusal("Claimdesk brings PostgreSQL for Linux on x86-64 only, and this machine is "
                        + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ".");
            }
            unpack(archive, partial);
            Files.setPosixFilePermissions(partial, permissions(0755));
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(whole)) {
                throw e;
            }
        } finally {
            Folders.delete(partial);
        }
        return whole;
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = into.resolve(entry.getName()).normalize();
            if (!path.startsWith(into)) {
                throw new IOException("the archive leads outside: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
                Files.setPosixFilePermissions(path, permissions(entry.getMode()));
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        return java.nio.file.attribute.PosixFilePermissions.fromString((mode & 0111) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
}
