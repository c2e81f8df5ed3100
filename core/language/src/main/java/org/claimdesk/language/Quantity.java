package org.claimdesk.language;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * @param text as written
 * @param value in {@code unit}, magnitudes multiplied out, never in scientific notation; null for a vague one ("hundreds")
 * @param upper the upper end of a range, else null
 * @param unit a symbol (km, °C, %), an ISO 4217 code, or for a count the noun counted; null for a bare number
 * @param start where it stands, in code points of the article (or of the analysed claim text)
 */
public record Quantity(
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Modifier modifier,
        int start,
        int end) {

    public Quantity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(modifier, "modifier");
        Span.check(start, end);
        value = plain(value);
        upper = plain(upper);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
