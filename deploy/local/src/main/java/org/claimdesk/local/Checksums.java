package org.claimdesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of every file of a backup, in the form of sha256sum, so that a backup can be checked without Claimdesk. */
record Checksums(Map<String, String> byPath) {

    static final String FILE = "SHA256SUMS";

    Checksums {
        byPath = Map.copyOf(byPath);
    }

    /** Of all files under the folder, but for the list itself. */
    static Checksums of(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : Folders.files(folder)) {
            if (!file.toString().equals(FILE)) {
                sums.put(file.toString(), sha256(folder.resolve(file)));
            }
        }
        return new Checksums(sums);
    }

    /** @throws IllegalArgumentException for a line that is not a sum and a path */
    static Checksums parse(String text) {
        Map<String, String> sums = new TreeMap<>();
        text.lines().forEach(line -> {
            if (!line.matches("[0-9a-f]{64} {2}.+")) {
                throw new IllegalArgumentException("not a line of sha256sum: " + line);
            }
            sums.put(line.substring(66), line.substring(0, 64));
        });
        return new Checksums(sums);
    }

    String format() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byPath)
                .forEach((path, sum) ->
                        text.append(sum).append("  ").append(path).append('\n'));
        return text.toString();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
