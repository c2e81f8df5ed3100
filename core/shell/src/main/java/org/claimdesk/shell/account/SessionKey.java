package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one secret of all services of an installation, from which a key per purpose is derived. */
@ApplicationScoped
class SessionKey {

    private static final Logger LOG = Logger.getLogger(SessionKey.class);
    private static final int LEAST_CHARS = 16;

    private final byte[] secret;

    SessionKey(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> configured) {
        String text = configured.orElseGet(SessionKey::random);
        if (text.length() < LEAST_CHARS) {
            throw new IllegalArgumentException(
                    "quarkus.http.auth.session.encryption-key needs " + LEAST_CHARS + " characters or more");
        }
        this.secret = text.getBytes(StandardCharsets.UTF_8);
    }

    /** 32 bytes that depend on all parts and on the secret. */
    byte[] derive(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) 0x1f);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static String random() {
        LOG.warn("no session key configured: sign-ins end with this process and hold for this service only");
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
