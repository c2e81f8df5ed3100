package org.claimdesk.review.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Adds up the lines of one root. */
final class RootDigest {

    private final MessageDigest sha256;
    private long heads;

    RootDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void head(String line) {
        heads++;
        add(line);
    }

    long heads() {
        return heads;
    }

    /** Ends it. */
    byte[] root(String signed) {
        add(signed);
        return sha256.digest();
    }

    private void add(String line) {
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
    }
}
