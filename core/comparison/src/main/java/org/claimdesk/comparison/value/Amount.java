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

    /** How two values go together. */
    public enum Fit {
        /** One value can be meant by both. */
        SAME,
        /** Both can hold, but they say different things: "at least 12", 17. */
        COMPATIBLE,
        APART
    }

    /**
     * A round number also stands for what rounds to it. A bound ("more than 250", "up to 40,000") is taken to be given
     * near the number meant: nobody says "at least 5" for 500.
     */
    public Fit fit(Amount other) {
        boolean meet = allowed.meets(other.allowed);
        if (vague || other.vague) {
            return meet ? Fit.COMPATIBLE : Fit.APART;
        }
        boolean rounded = Written.rounded(this).meets(other.written)
                || Written.rounded(other).meets(written);
        if (near().meets(other.near()) && (meet || rounded)) {
            return Fit.SAME;
        }
        return meet ? Fit.COMPATIBLE : Fit.APART;
    }

    /** This with "up to" and the like left out, for what is a bound by nature: a capacity. */
    public Amount exact() {
        Quantity plain = new Quantity(
                quantity.text(),
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                Modifier.EXACT,
                quantity.start(),
                quantity.end());
        return new Amount(plain, dimension, noun, written, written, vague);
    }

    private Interval near() {
        return switch (quantity.modifier()) {
            case AT_LEAST, MORE_THAN ->
                new Interval(written.low() * 0.98, Math.max(written.high(), written.low() * 1.1));
            case AT_MOST, LESS_THAN ->
                new Interval(Math.min(written.low(), written.high() * 0.9), written.high() * 1.02);
            default -> allowed.widened(0.05);
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
