package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimComments;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.Decisions;

/** What people did and said about a claim. */
@ApplicationScoped
class ClaimRecord {

    private final Decisions decisions;
    private final ClaimComments comments;
    private final DatabaseClock clock;

    ClaimRecord(Decisions decisions, ClaimComments comments, DatabaseClock clock) {
        this.decisions = decisions;
        this.comments = comments;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    List<DecisionItem> decisions(UUID claim) {
        var now = clock.now();
        return decisions.of(claim).stream()
                .map(decision -> DecisionItem.of(decision, now))
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    List<CommentItem> comments(UUID claim) {
        return comments.of(claim).stream().map(CommentItem::of).toList();
    }
}
