package org.claimdesk.query.events;

import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Relation;
import org.jspecify.annotations.Nullable;

/** Two claims no longer stand to each other as published before; a higher version may relate them again. */
public record ClaimsUnrelated(
        UUID relationId,
        long version,
        List<UUID> claims,
        @Nullable String reason) {

    public ClaimsUnrelated {
        if (claims == null || claims.size() != 2) {
            throw new IllegalArgumentException("a relation is one of two claims");
        }
    }

    /** What the register holds after this event. */
    public Relation state() {
        return new Relation(
                relationId,
                version,
                new Relation.Side(claims.getFirst(), null, null),
                new Relation.Side(claims.getLast(), null, null),
                null,
                null,
                0,
                reason == null ? "" : reason,
                null,
                null,
                null,
                null);
    }
}
