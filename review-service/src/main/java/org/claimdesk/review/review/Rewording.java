package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimState;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.HistoryLog;
import org.claimdesk.review.claim.TransitionRefused;

/** Words a claim anew without deciding on it, so that somebody else can. */
@ApplicationScoped
public class Rewording {

    private final HeldClaims held;
    private final StatementIntake statements;
    private final HistoryLog history;
    private final DatabaseClock clock;

    Rewording(HeldClaims held, StatementIntake statements, HistoryLog history, DatabaseClock clock) {
        this.held = held;
        this.statements = statements;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the draft says of wording, speaker, scope and what was read from it; the rest of the draft is not looked at.
     *
     * @param version of the claim that the person saw
     * @return the claim's new version
     * @throws TransitionRefused when the claim is decided; reopen it first
     */
    @Transactional
    public long reword(UUID id, long version, DecisionDraft draft, UUID account) {
        var claim = held.at(id, version, account);
        if (!claim.status().undecided()) {
            throw new TransitionRefused(claim.status(), "worded anew; reopen it first");
        }
        var before = claim.state();
        var worded = statements.worded(before.statement(), draft);
        if (worded.equals(before.statement())) {
            return claim.version();
        }
        var now = clock.now();
        claim.restore(
                new ClaimState(before.status(), worded, before.underReview(), before.rejectReason(), before.marks()),
                now);
        history.append(
                claim, "REWORDED", account, now, Map.of("before", before.statement(), "state", claim.state()), null);
        held.release(claim, account);
        return claim.version();
    }
}
