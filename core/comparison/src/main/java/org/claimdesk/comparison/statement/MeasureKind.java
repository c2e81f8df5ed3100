package org.claimdesk.comparison.statement;

import java.util.Locale;

/**
 * What a number is given for.
 *
 * @param name in words ("capacity")
 * @param course how the value moves with time
 */
public record MeasureKind(String name, Course course) {

    /** Tells whether a later number replaces an earlier one or contradicts it. */
    public enum Course {
        /** Stays: another value contradicts, whatever the day. */
        FIXED,
        /** A state at a time: another day has another value. */
        LEVEL,
        /** A count that goes up while the event lasts: the later number is the news. */
        GROWING;

        static Course of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
