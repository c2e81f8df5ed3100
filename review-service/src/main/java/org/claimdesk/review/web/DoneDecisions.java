package org.claimdesk.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.Decisions;
import org.jspecify.annotations.Nullable;

/** Reads back what a page was told was just decided. */
@ApplicationScoped
class DoneDecisions {

    private final Decisions decisions;
    private final DatabaseClock clock;

    DoneDecisions(Decisions decisions, DatabaseClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @return null when there is no such decision or it was taken back */
    @Transactional
    @Nullable
    Done of(@Nullable String id) {
        try {
            var decision = id == null ? null : decisions.findById(UUID.fromString(id));
            if (decision == null || decision.undoneAt() != null) {
                return null;
            }
            var bulk = decision.bulkId();
            return new Done(
                    bulk == null ? "/decisions/" + decision.id() + "/undo" : "/bulk/" + bulk + "/undo",
                    decision.claimId(),
                    decision.verdict(),
                    decision.after().statement().text(),
                    bulk == null ? 0 : decisions.ofBulk(bulk).size() - 1,
                    decision.undoable(clock.now()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
