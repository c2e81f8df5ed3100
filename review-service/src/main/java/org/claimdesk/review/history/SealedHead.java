package org.claimdesk.review.history;

import java.util.Base64;
import java.util.UUID;

/**
 * One claim's newest row when a root was written. A line of the roots' file: {@code head <claim> <number> <hash>}.
 *
 * @param hash of the row
 */
record SealedHead(UUID claimId, int number, byte[] hash) {

    static final String WORD = "head";

    String line() {
        return String.join(
                " ",
                WORD,
                claimId.toString(),
                Integer.toString(number),
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    /** @throws IllegalArgumentException when it is no such line */
    static SealedHead parse(String line) {
        var fields = line.split(" ");
        if (fields.length != 4 || !fields[0].equals(WORD)) {
            throw new IllegalArgumentException("no head");
        }
        return new SealedHead(
                UUID.fromString(fields[1]),
                Integer.parseInt(fields[2]),
                Base64.getUrlDecoder().decode(fields[3]));
    }
}
