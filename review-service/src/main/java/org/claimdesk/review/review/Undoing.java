package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.DecisionLog;
import org.claimdesk.review.claim.Decisions;

/** Takes decisions back. */
@ApplicationScoped
public class Undoing {

    private final Decisions decisions;
    private final Claims claims;
    private final DecisionLog log;
    private final DatabaseClock clock;

    Undoing(Decisions decisions, Claims claims, DecisionLog log, DatabaseClock clock) {
        this.decisions = decisions;
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param anybodys whether the account may undo what others decided
     * @return the claim's id
     */
    @Transactional
    public UUID undo(UUID decisionId, UUID account, boolean anybodys) {
        var claim = claims.lockForChange(decisions.claimOf(decisionId));
        var decision = decisions.get(decisionId);
        decision.refuseOthers(account, anybodys);
        log.undo(claim, decision, account, clock.now());
        return claim.id();
    }
}
