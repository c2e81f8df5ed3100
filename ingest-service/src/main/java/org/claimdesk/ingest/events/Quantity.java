package org.claimdesk.ingest.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * @param value in {@code unit}, magnitudes multiplied out; null for a vague one
 * @param upper the upper end of a range
 * @param unit a symbol, an ISO 4217 code, or the noun counted
 * @param modifier exact, about, at_least, more_than, at_most or less_than
 * @param start where it stands, in code points of the article
 */
public record Quantity(
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        String modifier,
        int start,
        int end) {}
