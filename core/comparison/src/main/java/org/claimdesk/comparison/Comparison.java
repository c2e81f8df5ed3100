package org.claimdesk.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of comparing two claims.
 *
 * @param score likeness that ranks pairs, 0 to 1
 * @param reason in words and values ("distance: 72 km / 50 mi (80.5 km), about counts as ±5 %")
 * @param newer which of the two is the later one; only with {@link Relation#UPDATES}
 */
public record Comparison(
        Relation relation,
        double score,
        String reason,
        @Nullable Newer newer) {

    /** The first or the second of the compared claims. */
    public enum Newer {
        FIRST,
        SECOND
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
}
