package org.claimdesk.shell.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it may lie on disk: {@code pbkdf2-sha256$<iterations>$<salt>$<hash>}, salt and hash in Base64.
 *
 * @param text that form
 */
public record PasswordHash(String text) {

    /** What OWASP's Password Storage Cheat Sheet asks for as a floor with SHA-512; costs about 0.1 s of one core. */
    private static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile(SCHEME + "\\$[1-9][0-9]{3,6}\\$[A-Za-z0-9+/]{16,}={0,2}\\$[A-Za-z0-9+/]{43}=");

    public PasswordHash {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a password hash of the form pbkdf2-sha256$iterations$salt$hash");
        }
    }

    /** Hashes with a fresh salt: two calls with one password differ. */
    public static PasswordHash of(String password) {
        return of(password, ITERATIONS);
    }

    /** @param iterations 1,000 to 9,999,999: fewer than the usual only where the password protects nothing */
    public static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, iterations)));
    }

    /** Whether this is the hash of that password; takes the same time either way. */
    public boolean matches(String password) {
        String[] parts = text.split("\\$");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    /** Never shows the hash: records end up in logs. */
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
