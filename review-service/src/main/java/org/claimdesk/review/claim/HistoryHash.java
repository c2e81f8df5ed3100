package org.claimdesk.review.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The chain: each row's SHA-256 covers the row before it, so that no row can be changed, dropped or slipped in unseen. */
public final class HistoryHash {

    /** What the first row of every claim stands on. The claim's id is part of each row, so chains cannot be swapped. */
    static final byte[] START = new byte[32];

    /** Never part of a field: JSON escapes it. */
    private static final String SEPARATOR = "\u001f";

    private HistoryHash() {}

    /** Covers every column of the row but the hash itself. */
    static byte[] of(HistoryRow row) {
        String digest = row.noteDigest() == null ? "" : HexFormat.of().formatHex(row.noteDigest());
        return sha256(String.join(
                SEPARATOR,
                HexFormat.of().formatHex(row.previousHash()),
                row.claimId().toString(),
                Integer.toString(row.number()),
                row.type(),
                Long.toString(row.version()),
                String.valueOf(row.actor()),
                row.at().toString(),
                row.body(),
                digest));
    }

    /** What the chain holds of a note: salted, so that an erased one cannot be guessed. */
    static byte[] ofNote(byte[] salt, String text) {
        return sha256(HexFormat.of().formatHex(salt) + SEPARATOR + text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
