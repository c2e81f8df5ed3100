package org.claimdesk.review.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.claimdesk.shell.digest.Sha256;

/** Adds up the lines of one root. */
final class RootDigest {

    private final MessageDigest sha256 = Sha256.begin();
    private long heads;

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
