package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two claims stand to each other. Either may not be on record, or not yet; readers see it only while both are.
 *
 * @param version of the pair; a lower one never overwrites a higher
 * @param kind null when nothing relates the two any more
 * @param newer the later claim, only with UPDATES
 * @param score 0 to 1, the more alike the higher
 * @param attribute what the values are given for
 * @param verdict what a person said about the pair
 */
public record Relation(
        UUID id,
        long version,
        Side first,
        Side second,
        @Nullable RelationKind kind,
        @Nullable UUID newer,
        double score,
        String reason,
        @Nullable String attribute,
        @Nullable PairVerdict verdict,
        @Nullable Instant judgedAt,
        @Nullable Instant comparedAt) {

    public Relation {
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
        if (first.claimId().equals(second.claimId())) {
            throw new IllegalArgumentException("a relation is one of two claims");
        }
        if (newer != null && !newer.equals(first.claimId()) && !newer.equals(second.claimId())) {
            throw new IllegalArgumentException("the newer claim is one of the two");
        }
    }

    /**
     * One of the two.
     *
     * @param value what it gives for the attribute, as written
     * @param origin the house behind it, as far as it is known
     */
    public record Side(
            UUID claimId, @Nullable String value, @Nullable String origin) {}

    /** Both. */
    public List<UUID> claims() {
        return List.of(first.claimId(), second.claimId());
    }

    /** The side of a claim. */
    public Side side(UUID claim) {
        return first.claimId().equals(claim) ? first : second;
    }

    /** The side that stands opposite to a claim. */
    public Side opposite(UUID claim) {
        return first.claimId().equals(claim) ? second : first;
    }
}
