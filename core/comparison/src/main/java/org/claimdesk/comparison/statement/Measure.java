package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Objects;
import org.claimdesk.comparison.value.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A number in its place in the claim.
 *
 * @param token where it begins
 * @param kind what it is given for, null when no word tells
 * @param noun the term that it counts, null for a measured value
 * @param near the telling words of its clause, the noun among them
 * @param moment the time that goes with it, null when none is said
 * @param stretch over which time it was counted, null when that is not said or does not matter
 * @param limits words that make it a part or a rate: "first", "per", "of", "in the capital"
 */
public record Measure(
        Amount amount,
        int token,
        @Nullable MeasureKind kind,
        @Nullable Term noun,
        List<Term> near,
        @Nullable Moment moment,
        @Nullable Stretch stretch,
        List<String> limits) {

    public Measure {
        Objects.requireNonNull(amount, "amount");
        near = List.copyOf(near);
        limits = List.copyOf(limits);
    }

    public String text() {
        return amount.quantity().text();
    }
}
