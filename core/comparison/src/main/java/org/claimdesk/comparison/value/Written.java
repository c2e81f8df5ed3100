package org.claimdesk.comparison.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.language.Quantity;
import org.jspecify.annotations.Nullable;

/** What a number says by how it is written. */
final class Written {

    /** "Hundreds" is 200 up to below 1,000, "tens of thousands" 20,000 up to below 100,000. */
    private static final Map<String, Double> VAGUE = Map.of(
            "dozens", 12.0,
            "scores", 20.0,
            "tens of thousands", 10_000.0,
            "hundreds of thousands", 100_000.0,
            "tens of millions", 1e7,
            "hundreds of millions", 1e8,
            "hundreds", 100.0,
            "thousands", 1_000.0,
            "millions", 1e6,
            "billions", 1e9);

    private Written() {}

    /** Null when it cannot be read as a number. */
    static @Nullable Interval of(Quantity quantity) {
        BigDecimal value = quantity.value();
        if (value != null) {
            BigDecimal upper = quantity.upper();
            double low = value.doubleValue();
            double high = upper == null ? low : upper.doubleValue();
            return new Interval(Math.min(low, high), Math.max(low, high));
        }
        String text = quantity.text().toLowerCase(Locale.ROOT);
        return VAGUE.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(entry -> new Interval(2 * entry.getValue(), 20 * entry.getValue()))
                .orElse(null);
    }

    /**
     * What a written number stands for if it was rounded to its last digit that is not 0: half of that place on both
     * sides, at most 5 %. Counts below a hundred that are not round are exact.
     */
    static Interval rounded(Amount amount) {
        BigDecimal value = amount.quantity().value();
        if (value == null || amount.quantity().upper() != null || value.signum() == 0) {
            return amount.written();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        boolean whole = stripped.scale() == 0 && stripped.precision() <= 2;
        boolean counted =
                amount.dimension().equals("count") || amount.dimension().equals("number");
        if (whole && counted || value.abs().compareTo(BigDecimal.ONE) < 0) {
            return amount.written();
        }
        double half = Math.pow(10, -stripped.scale()) / 2 / stripped.abs().doubleValue();
        return amount.written().widened(Math.min(half, 0.05));
    }
}
