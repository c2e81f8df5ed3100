package org.claimdesk.language.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The unit that goes with a number.
 *
 * @param start and end: where number and unit stand
 * @param factor what the number is to be multiplied with ("120 MEUR")
 * @param cents a second part behind the unit ("15 dollars and 50")
 */
record UnitReading(
        @Nullable String symbol,
        @Nullable String kind,
        int start,
        int end,
        long factor,
        @Nullable BigDecimal cents) {

    static UnitReading none(Numeral number) {
        return new UnitReading(null, null, number.start(), number.end(), 1, null);
    }

    boolean measures() {
        return kind != null;
    }

    boolean money() {
        return "money".equals(kind);
    }
}
