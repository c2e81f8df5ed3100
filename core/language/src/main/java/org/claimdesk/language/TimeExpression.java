package org.claimdesk.language;

import java.util.Objects;

/**
 * A date, period or duration.
 *
 * @param value TIMEX3 / ISO 8601: 2024-03-26, 2024-03, 2024, 1998-Q4, P10Y, PAST_REF; relative ones are reckoned from the
 *     day of publication, {@code XXXX-…} when that is unknown
 */
public record TimeExpression(String text, String value, int start, int end) {

    public TimeExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Span.check(start, end);
    }
}
