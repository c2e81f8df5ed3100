package org.claimdesk.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of comparing two claims.
 *
 * @param score likeness that ranks pairs, 0 to 1
 * @param reason in words and values ("distance: 72 km / 50 mi (80.5 km), about counts as ±5 %")
 * @param newer which of the two is the later one; only with {@link Relation#UPDATES}
 * @param values what of the one stands against what of the other, null when it is no value that decides
 */
public record Comparison(
        Relation relation,
        double score,
        String reason,
        @Nullable Newer newer,
        @Nullable Values values) {

    /** The first or the second of the compared claims. */
    public enum Newer {
        FIRST,
        SECOND
    }

    /**
     * One attribute and what each side gives for it.
     *
     * @param attribute in words ("distance", "number of inmates")
     * @param first as the first claim has it
     */
    public record Values(String attribute, String first, String second) {

        public Values {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        Values turned() {
            return new Values(attribute, second, first);
        }
    }

    public Comparison {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(reason, "reason");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is from 0 to 1, not " + score);
        }
        if ((relation == Relation.UPDATES) != (newer != null)) {
            throw new IllegalArgumentException("newer goes with UPDATES and only with it");
        }
    }

    /** The same as seen from the other side. */
    Comparison turned() {
        Newer other = newer == null ? null : newer == Newer.FIRST ? Newer.SECOND : Newer.FIRST;
        return new Comparison(relation, score, reason, other, values == null ? null : values.turned());
    }
}
