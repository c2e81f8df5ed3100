package org.claimdesk.query.approved;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim states.
 *
 * @param value in the unit given; money in whole units of its currency
 * @param upper the upper end of a range
 * @param unit a symbol, a currency code or the noun counted
 * @param modifier exact, about, at_least, more_than, at_most or less_than
 */
public record Quantity(
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String modifier) {}
