package org.claimdesk.review.claim;

import java.security.SecureRandom;

/** Makes digests of short words unguessable. */
final class Salt {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salt() {}

    static byte[] fresh() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
