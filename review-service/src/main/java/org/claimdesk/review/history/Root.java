package org.claimdesk.review.history;

import java.time.Instant;
import java.util.Base64;

/**
 * A signed root over all histories: over the root before it and the head of every history that grew since, and so over
 * all heads there are. The line that ends its heads in the roots' file:
 * {@code root <number> <at> <horizon> <heads> <previous> <hash> <signature>}.
 *
 * @param number from 1, without gaps
 * @param at the writer's clock; tells people when, and orders nothing
 * @param horizon every transaction below it is covered
 * @param heads how many histories grew
 * @param hash SHA-256 over the lines of its heads and its own fields before the hash
 */
record Root(long number, Instant at, long horizon, long heads, byte[] previous, byte[] hash, byte[] signature) {

    static final String WORD = "root";

    /** What the first root stands on. */
    static final byte[] START = new byte[32];

    String line() {
        return String.join(" ", signed(), base64(hash), base64(signature));
    }

    /** What the hash covers beside the heads. */
    String signed() {
        return signed(number, at, horizon, heads, previous);
    }

    static String signed(long number, Instant at, long horizon, long heads, byte[] previous) {
        return String.join(
                " ",
                WORD,
                Long.toString(number),
                at.toString(),
                Long.toString(horizon),
                Long.toString(heads),
                base64(previous));
    }

    /** @throws RuntimeException when it is no such line */
    static Root parse(String line) {
        var fields = line.split(" ");
        if (fields.length != 8 || !fields[0].equals(WORD)) {
            throw new IllegalArgumentException("no root");
        }
        var base64 = Base64.getUrlDecoder();
        return new Root(
                Long.parseLong(fields[1]),
                Instant.parse(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[4]),
                base64.decode(fields[5]),
                base64.decode(fields[6]),
                base64.decode(fields[7]));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
