package org.claimdesk.ingest.idempotency;

import java.util.UUID;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A call as its caller may send it again.
 *
 * @param key as in the header {@code Idempotency-Key}, 1 to 255 visible characters of ASCII; null when the caller gave none
 * @param requestHash SHA-256 of all that the caller asks for, 64 hexadecimal digits
 */
public record KeyedCall(UUID account, @Nullable String key, String requestHash) {

    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    /**
     * @throws ProblemException 400 when the key is empty, too long or of other characters
     */
    public KeyedCall {
        requireKey(key);
    }

    /**
     * For those who would rather refuse before they read the body.
     *
     * @throws ProblemException 400 when the key is empty, too long or of other characters
     */
    public static void requireKey(@Nullable String key) {
        if (key == null) {
            return;
        }
        if (key.isEmpty() || key.length() > LONGEST || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw BadInput.unusable(HEADER, "must be 1 to " + LONGEST + " visible ASCII characters, without spaces");
        }
    }
}
