package org.claimdesk.shell.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUID version 5 (RFC 9562 §5.5) in Claimdesk's own namespace, so that the same name has the same id in every service
 * and after every restart.
 */
public final class NameUuid {

    private static final UUID NAMESPACE = UUID.fromString("6f1c1c5e-7a53-5e0a-9a0c-c1a1de5c0000");

    /** Unit separator: appears in no part, so that ("ab","c") and ("a","bc") differ. */
    private static final String SEPARATOR = "\u001f";

    private NameUuid() {}

    /**
     * @param parts at least one part of the name, in order
     * @return the id of that name
     */
    public static UUID of(String... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("a name has at least one part");
        }
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .flip());
        ByteBuffer hash =
                ByteBuffer.wrap(sha1.digest(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
