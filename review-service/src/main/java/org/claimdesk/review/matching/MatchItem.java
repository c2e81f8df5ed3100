package org.claimdesk.review.matching;

import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * How another stored claim stands to this one.
 *
 * @param score likeness, 0 to 1
 * @param newer the later of the two; only with UPDATES
 * @param sameOrigin whether the two passages go back to one text or house
 * @param verdict what a person said about the pair
 */
public record MatchItem(
        UUID claimId,
        UUID articleId,
        RelationKind relation,
        double score,
        String reason,
        @Nullable UUID newer,
        boolean sameOrigin,
        @Nullable PairVerdict verdict,
        String text,
        ClaimStatus status,
        String article) {}
