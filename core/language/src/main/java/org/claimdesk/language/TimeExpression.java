package org.claimdesk.language;

import java.util.Objects;

/**
 * A date, period or duration.
 *
 * @param value TIMEX3 / ISO 8601: 2024-03-26, 2024-03, 2024, 1998-Q4, P10Y, PAST_REF; relative ones are reckoned from the
 *     day of publication, and begin with {@link #UNKNOWN_YEAR} when that is unknown
 */
public record TimeExpression(String text, String value, int start, int end) {

    /** Stands for the year that nothing tells, in TIMEX3's way. */
    public static final String UNKNOWN_YEAR = "XXXX";

    /** Stands for the day that nothing tells. */
    public static final String UNKNOWN_DAY = UNKNOWN_YEAR + "-XX-XX";

    public TimeExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Span.check(start, end);
    }
}
