package org.claimdesk.shell.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.claimdesk.shell.digest.Sha256;

/**
 * A sign-in with the form, as the cookie carries it.
 *
 * @param account whose
 * @param nonce random; ties the CSRF token to this session
 * @param password fingerprint of the password's hash: a reset ends the sessions of before
 * @param signedIn when it began
 * @param seen when the cookie was last renewed
 */
record Session(UUID account, String nonce, String password, Instant signedIn, Instant seen) {

    private static final String SEPARATOR = "|";

    static Session of(Account account, String nonce, Instant now) {
        return new Session(account.id(), nonce, fingerprint(account.password()), now, now);
    }

    boolean belongsTo(Account other) {
        return account.equals(other.id()) && password.equals(fingerprint(other.password()));
    }

    boolean over(Instant now, SessionConfig config) {
        return seen.plus(config.idle()).isBefore(now)
                || signedIn.plus(config.longest()).isBefore(now)
                || signedIn.isAfter(now.plus(Duration.ofMinutes(5)));
    }

    Session seenAt(Instant now) {
        return new Session(account, nonce, password, signedIn, now);
    }

    String text() {
        return String.join(
                SEPARATOR,
                account.toString(),
                nonce,
                password,
                Long.toString(signedIn.getEpochSecond()),
                Long.toString(seen.getEpochSecond()));
    }

    /** @throws IllegalArgumentException when it is not the text of a session */
    static Session parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a session");
        }
        return new Session(UUID.fromString(parts[0]), parts[1], parts[2], instant(parts[3]), instant(parts[4]));
    }

    private static Instant instant(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String fingerprint(PasswordHash hash) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(hash.text()))
                .substring(0, 22);
    }
}
