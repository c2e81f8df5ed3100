package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.matching.PairVerdict;
import org.claimdesk.review.matching.RelationKind;
import org.jspecify.annotations.Nullable;

/** How two claims stand to each other now. */
record ClaimsRelated(
        UUID relationId,
        long version,
        List<Side> claims,
        RelationKind relation,
        @Nullable UUID newer,
        double score,
        String reason,
        @Nullable String attribute,
        @Nullable Said verdict,
        Instant comparedAt) {

    /** One of the two claims. */
    record Side(
            UUID claimId,
            UUID articleId,
            @Nullable String value,
            @Nullable String origin) {}

    /** What a person said about the pair. */
    record Said(PairVerdict verdict, UUID by, Instant at) {}
}
