package org.claimdesk.comparison.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.language.Modifier;
import org.claimdesk.language.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as the values it allows, in the base unit of its dimension.
 *
 * @param dimension "length", "USD", "count" for a counted noun, "number" for a bare number
 * @param noun the counted noun in lower case, only with "count"
 * @param written what the text says as an interval, no rounding allowed for
 * @param allowed wider by what the wording leaves open: "about", rounding, "at least"
 * @param vague whether it has no number at all ("hundreds")
 */
public record Amount(
        Quantity quantity, String dimension, @Nullable String noun, Interval written, Interval allowed, boolean vague) {

    public Amount {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(dimension, "dimension");
    }

    /** @param about the share by which "about" and its like widen a value, 0.05 by default */
    public static Optional<Amount> of(Quantity quantity, double about) {
        String symbol = quantity.unit();
        Optional<Unit> unit = symbol == null ? Optional.empty() : UnitTable.find(symbol);
        String dimension = unit.map(Unit::dimension).orElse(symbol == null ? "number" : "count");
        String noun = dimension.equals("count") && symbol != null ? symbol.toLowerCase(Locale.ROOT) : null;
        Interval written = Written.of(quantity);
        if (written == null) {
            return Optional.empty();
        }
        Interval open =
                switch (quantity.modifier()) {
                    case EXACT -> written;
                    case ABOUT -> written.widened(about);
                    case AT_LEAST, MORE_THAN -> new Interval(written.low(), Double.POSITIVE_INFINITY);
                    case AT_MOST, LESS_THAN -> new Interval(Double.NEGATIVE_INFINITY, written.high());
                };
        return Optional.of(new Amount(
                quantity,
                dimension,
                noun,
                unit.map(u -> u.toBase(written)).orElse(written),
                unit.map(u -> u.toBase(open)).orElse(open),
                quantity.value() == null));
    }

    /**
     * Whether one value can be meant by both. A round number also stands for what rounds to it, and for a bound ("more
     * than 250", "up to 40,000") the very number is meant when the other text gives it.
     */
    public boolean meets(Amount other) {
        if (vague || other.vague) {
            return allowed.meets(other.allowed);
        }
        return bounded(this, other)
                && (allowed.meets(other.allowed)
                        || Written.rounded(this).meets(other.written)
                        || Written.rounded(other).meets(written));
    }

    /** "At least 5" allows 500, but nobody would say it so: a bound is taken for no more than half as much again. */
    private static boolean bounded(Amount a, Amount b) {
        return a.near().meets(b.near());
    }

    private Interval near() {
        Modifier modifier = quantity.modifier();
        return switch (modifier) {
            case AT_LEAST, MORE_THAN ->
                new Interval(written.low() * 0.98, Math.max(written.high(), written.low() * 1.5));
            case AT_MOST, LESS_THAN -> new Interval(written.high() * 0.5, written.high() * 1.02);
            default -> allowed.widened(0.5);
        };
    }

    /** As written, and in the other's unit when that is another one: "50 miles (80.5 km)". */
    public String inWords(Amount other) {
        String own = quantity.unit();
        String others = other.quantity.unit();
        BigDecimal value = quantity.value();
        if (own == null || others == null || own.equals(others) || value == null || dimension.equals("count")) {
            return quantity.text();
        }
        double converted =
                UnitTable.find(others).map(unit -> unit.fromBase(written.low())).orElse(value.doubleValue());
        BigDecimal shown =
                BigDecimal.valueOf(converted).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return quantity.text() + " (" + shown.toPlainString() + " " + others + ")";
    }
}
