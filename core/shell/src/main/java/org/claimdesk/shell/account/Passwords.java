package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimdesk.shell.problem.ProblemException;

/**
 * Checks names with passwords. A pair that was right is remembered for a few minutes under a keyed hash, because a caller
 * with Basic sends it with every request and checking it costs a tenth of a second.
 */
@ApplicationScoped
class Passwords {

    private static final long REMEMBER_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int MOST_REMEMBERED = 10_000;

    /** So that guessing keeps one core busy at most. */
    private final Semaphore checking =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    /** So that the guesses in line do not hold the threads of everybody else. */
    private static final int MOST_WAITING = 8;

    /** Checked for names that are not there, so that they take as long as those that are. */
    private final PasswordHash nobody = PasswordHash.of("nobody");

    private final Accounts accounts;
    private final Map<String, Long> right = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    Passwords(Accounts accounts) {
        this.accounts = accounts;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /**
     * The account, when the password is its. Takes up to some tenths of a second: not for an event loop.
     *
     * @throws ProblemException 429 while too many others are being checked
     */
    Optional<Account> check(String name, String password) {
        Optional<Account> account = accounts.byName(name);
        PasswordHash hash = account.map(Account::password).orElse(nobody);
        String remembered = remembered(hash, password);
        Long until = right.get(remembered);
        if (until != null && until - System.nanoTime() > 0) {
            return account;
        }
        if (!matches(hash, password) || account.isEmpty()) {
            return Optional.empty();
        }
        remember(remembered);
        return account;
    }

    private boolean matches(PasswordHash hash, String password) {
        if (checking.getQueueLength() >= MOST_WAITING) {
            throw new ProblemException(
                            429, "too-many-sign-ins", "Too many sign-ins at once", "Try to sign in again in a moment.")
                    .header("Retry-After", "5");
        }
        checking.acquireUninterruptibly();
        try {
            return hash.matches(password);
        } finally {
            checking.release();
        }
    }

    private void remember(String pair) {
        if (right.size() >= MOST_REMEMBERED) {
            right.clear();
        }
        right.values().removeIf(until -> until - System.nanoTime() <= 0);
        right.put(pair, System.nanoTime() + REMEMBER_NANOS);
    }

    /** Over the hash and the password: a reset password is another pair. */
    private String remembered(PasswordHash hash, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] code = mac.doFinal((hash.text() + '\u001f' + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
