package org.claimdesk.review.review;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimState;
import org.claimdesk.review.claim.Decision;
import org.claimdesk.review.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API tells it.
 *
 * @param version of the claim, once decided
 * @param state what the decision left the claim as
 * @param undoableUntil until when it can be undone, as long as it is the newest; null once it cannot
 */
public record DecisionItem(
        UUID id,
        UUID claimId,
        long version,
        Verdict verdict,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable UUID bulkId,
        @Nullable UUID decidedBy,
        Instant decidedAt,
        @Nullable Instant undoneAt,
        @Nullable Instant undoableUntil,
        ClaimState state) {

    static DecisionItem of(Decision decision, Instant now) {
        return new DecisionItem(
                decision.id(),
                decision.claimId(),
                decision.version(),
                decision.verdict(),
                decision.reason(),
                decision.comment(),
                decision.bulkId(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.undoneAt(),
                decision.undoable(now) ? decision.decidedAt().plus(Decision.UNDO_WITHIN) : null,
                decision.after());
    }
}
