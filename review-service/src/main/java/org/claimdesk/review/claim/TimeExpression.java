package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/**
 * A date, time or duration in a claim.
 *
 * @param text as written
 * @param value TIMEX3/ISO 8601, "2024-03" or "P10Y"
 */
public record TimeExpression(
        String text,
        @Nullable String value,
        @Nullable Integer start,
        @Nullable Integer end) {

    public TimeExpression {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a time has the words it was read from");
        }
    }
}
