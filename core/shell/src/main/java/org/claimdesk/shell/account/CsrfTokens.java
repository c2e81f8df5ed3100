package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tokens against cross-site request forgery. A token is derived from the session and the service, so that nothing is
 * stored, and masked anew each time, so that a compressed page does not give it away (BREACH).
 */
@ApplicationScoped
class CsrfTokens {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionKey key;
    private final String service;

    CsrfTokens(SessionKey key, @ConfigProperty(name = "claimdesk.service") String service) {
        this.key = key;
        this.service = service;
    }

    /** The cookie's name differs per service: cookies of one host name are shared by all its ports. */
    String cookieName() {
        return "claimdesk-csrf-" + service;
    }

    String token(Session session) {
        byte[] mask = new byte[BYTES];
        RANDOM.nextBytes(mask);
        byte[] token = Arrays.copyOf(mask, 2 * BYTES);
        System.arraycopy(xor(mask, secret(session)), 0, token, BYTES, BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    boolean valid(@Nullable String token, Session session) {
        if (token == null) {
            return false;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length == 2 * BYTES
                    && MessageDigest.isEqual(
                            xor(Arrays.copyOf(bytes, BYTES), Arrays.copyOfRange(bytes, BYTES, 2 * BYTES)),
                            secret(session));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] secret(Session session) {
        return Arrays.copyOf(key.derive("csrf", service, session.nonce()), BYTES);
    }

    private static byte[] xor(byte[] a, byte[] b) {
        byte[] result = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            result[i] = (byte) (a[i] ^ b[i]);
        }
        return result;
    }
}
