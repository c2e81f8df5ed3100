package org.claimdesk.query.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.PairVerdict;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.approved.RelationKind;
import org.jspecify.annotations.Nullable;

/** Two claims stand to each other, whether they are on record or not. */
public record ClaimsRelated(
        UUID relationId,
        long version,
        List<Side> claims,
        RelationKind relation,
        @Nullable UUID newer,
        double score,
        String reason,
        @Nullable String attribute,
        @Nullable Said verdict,
        @Nullable Instant comparedAt) {

    public ClaimsRelated {
        if (claims == null || claims.size() != 2) {
            throw new IllegalArgumentException("a relation is one of two claims");
        }
        if (relation == null) {
            throw new IllegalArgumentException("a relation has a kind");
        }
        reason = reason == null ? "" : reason;
    }

    /** One of the two. */
    public record Side(
            UUID claimId, @Nullable String value, @Nullable String origin) {}

    /** A person's word on the pair. */
    public record Said(PairVerdict verdict, @Nullable Instant at) {}

    /** What the register holds after this event. */
    public Relation state() {
        return new Relation(
                relationId,
                version,
                side(claims.getFirst()),
                side(claims.getLast()),
                relation,
                newer,
                score,
                reason,
                attribute,
                verdict == null ? null : verdict.verdict(),
                verdict == null ? null : verdict.at(),
                comparedAt);
    }

    private static Relation.Side side(Side side) {
        return new Relation.Side(side.claimId(), side.value(), side.origin());
    }
}
