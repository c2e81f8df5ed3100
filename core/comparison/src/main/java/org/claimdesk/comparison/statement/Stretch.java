package org.claimdesk.comparison.statement;

import java.util.Objects;
import org.claimdesk.comparison.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time over which things were counted. Totals over different stretches are different numbers.
 *
 * @param length in ISO 8601 ("P1D"), or {@link #SINCE}
 * @param words as written
 * @param from the time at which a stretch without end begins, null when no date tells
 */
public record Stretch(String length, String words, @Nullable Period from) {

    /** From something on, until now. */
    public static final String SINCE = "since";

    public Stretch {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(words, "words");
    }

    public boolean endless() {
        return length.equals(SINCE);
    }

    /** A day, a week, a month, a year, not several of them. */
    public boolean single() {
        return length.matches("PT?1\\p{Lu}+");
    }
}
