package org.claimdesk.review.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a claim.
 *
 * @param text as written
 * @param value in the unit given
 * @param upper the upper end of a range
 * @param unit a symbol, an ISO 4217 code, for a count the noun counted
 * @param modifier exact, about, at_least, more_than, at_most or less_than
 * @param start first code point in the article, null when a person wrote the wording
 */
public record Quantity(
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String modifier,
        @Nullable Integer start,
        @Nullable Integer end) {

    public Quantity {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a quantity has the words it was read from");
        }
    }
}
