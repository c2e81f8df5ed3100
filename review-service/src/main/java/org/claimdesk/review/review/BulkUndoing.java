package org.claimdesk.review.review;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.DecisionLog;
import org.claimdesk.review.claim.DecisionUnknown;
import org.claimdesk.review.claim.Decisions;
import org.claimdesk.review.claim.UndoExpired;

/** Takes back what was decided together. */
@ApplicationScoped
public class BulkUndoing {

    private final HeldClaims held;
    private final Decisions decisions;
    private final DecisionLog log;
    private final DatabaseClock clock;

    BulkUndoing(HeldClaims held, Decisions decisions, DecisionLog log, DatabaseClock clock) {
        this.held = held;
        this.decisions = decisions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is still the newest decision on its claim is undone; the rest is left and listed.
     *
     * @param anybodys whether the account may undo what others decided
     * @throws DecisionUnknown when nothing was decided so
     * @throws UndoExpired when it was too long ago
     */
    @Transactional
    @TransactionConfiguration(timeout = BulkDecisions.LONGEST)
    public Undone undo(UUID bulkId, UUID account, boolean anybodys) {
        var made = decisions.ofBulk(bulkId);
        if (made.isEmpty()) {
            throw new DecisionUnknown(bulkId);
        }
        var now = clock.now();
        var first = decisions.get(made.getFirst().id());
        first.refuseOthers(account, anybodys);
        first.refuseLate(now);
        var left = new ArrayList<UUID>();
        for (int i = 0; i < made.size(); i++) {
            if (!undo(made.get(i), account, now)) {
                left.add(made.get(i).claimId());
            }
            if (i % BulkDecisions.STEP == BulkDecisions.STEP - 1) {
                held.forget();
            }
        }
        return new Undone(bulkId, made.size() - left.size(), left);
    }

    private boolean undo(Decisions.Made made, UUID account, Instant now) {
        var claim = held.any(made.claimId());
        var decision = decisions.get(made.id());
        boolean newest = decisions
                .standing(claim.id())
                .filter(standing -> standing.id().equals(decision.id()))
                .isPresent();
        if (!newest) {
            return false;
        }
        log.undo(claim, decision, account, now);
        return true;
    }

    /** @param left claims on which something else was decided since, or this was undone before */
    public record Undone(UUID bulkId, int undone, List<UUID> left) {}
}
