package org.claimdesk.review.claim;

import java.util.HexFormat;
import java.util.UUID;
import org.claimdesk.shell.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** The chain: each row's SHA-256 covers the row before it, so that no row can be changed, dropped or slipped in unseen. */
public final class HistoryHash {

    /** What the first row of every claim stands on. The claim's id is part of each row, so chains cannot be swapped. */
    static final byte[] START = new byte[32];

    /** Never part of a field: JSON escapes it. */
    private static final String SEPARATOR = "\u001f";

    private HistoryHash() {}

    /** Covers every column of the row but the hash itself. A row without a name's digest is hashed as before there were any. */
    static byte[] of(HistoryLine line) {
        String fields = String.join(
                SEPARATOR,
                HexFormat.of().formatHex(line.previousHash()),
                line.claimId().toString(),
                Integer.toString(line.number()),
                line.type(),
                Long.toString(line.version()),
                String.valueOf(line.actor()),
                line.at().toString(),
                line.body(),
                hex(line.noteDigest()));
        return Sha256.of(line.nameDigest() == null ? fields : fields + SEPARATOR + hex(line.nameDigest()));
    }

    /** What the chain holds of a note: salted, so that an erased one cannot be guessed. */
    public static byte[] ofNote(byte[] salt, String text) {
        return Sha256.of(HexFormat.of().formatHex(salt) + SEPARATOR + text);
    }

    /** The same of a person's name. */
    public static byte[] ofName(byte[] salt, UUID account, String name) {
        return Sha256.of(String.join(SEPARATOR, HexFormat.of().formatHex(salt), account.toString(), name));
    }

    private static String hex(byte @Nullable [] digest) {
        return digest == null ? "" : HexFormat.of().formatHex(digest);
    }
}
