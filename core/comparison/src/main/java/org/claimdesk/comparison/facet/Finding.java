package org.claimdesk.comparison.facet;

import java.util.Objects;
import org.claimdesk.comparison.Comparison.Newer;
import org.claimdesk.comparison.Comparison.Values;
import org.jspecify.annotations.Nullable;

/**
 * What one facet sees in a pair.
 *
 * @param reason in words and values
 * @param newer which side has the later day; only with {@link Kind#UPDATE}
 * @param values what stands against what, null when it is no value
 */
public record Finding(
        Kind kind,
        String reason,
        @Nullable Newer newer,
        @Nullable Values values) {

    /** What it speaks for. */
    public enum Kind {
        /** The same value or fact on both sides. */
        AGREEMENT,
        /** Both cannot hold. */
        CONFLICT,
        /** The same attribute at a later day. */
        UPDATE,
        /** Near, but about different things: other place, day, part; keeps the pair from agreeing or conflicting by value. */
        APART
    }

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    static Finding of(Kind kind, String reason) {
        return new Finding(kind, reason, null, null);
    }

    /** The same about these values. */
    Finding with(Values compared) {
        return new Finding(kind, reason, newer, compared);
    }
}
