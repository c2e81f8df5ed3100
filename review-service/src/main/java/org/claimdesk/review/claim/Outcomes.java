package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;

/** What the system does to one locked claim because of its article, with its line in the history. */
@ApplicationScoped
class Outcomes {

    private static final String REASON = RejectReason.ARTICLE_WITHDRAWN.name();

    private final Decisions decisions;
    private final DecisionLog log;
    private final HistoryLog history;
    private final Register register;

    Outcomes(Decisions decisions, DecisionLog log, HistoryLog history, Register register) {
        this.decisions = decisions;
        this.log = log;
        this.history = history;
        this.register = register;
    }

    @Transactional(TxType.MANDATORY)
    void close(Claim claim, Instant now) {
        var before = claim.state();
        claim.reject(RejectReason.ARTICLE_WITHDRAWN, now);
        log.enter(claim, before, new Ruling(Verdict.REJECT, REASON, null, null, null), now);
    }

    @Transactional(TxType.MANDATORY)
    void flag(Claim claim, String why, Map<String, ?> body, Instant now) {
        if (!claim.underReview()) {
            claim.flag(now);
            history.append(claim, why, null, now, body, null);
            register.mark(claim);
        }
    }

    @Transactional(TxType.MANDATORY)
    void restore(Claim claim, Map<String, ?> body, Instant now) {
        if (claim.status() == ClaimStatus.APPROVED && claim.underReview()) {
            claim.unflag(now);
            history.append(claim, "ARTICLE_RESTORED", null, now, body, null);
            register.mark(claim);
        } else if (claim.status() == ClaimStatus.REJECTED) {
            decisions
                    .standing(claim.id())
                    .filter(decision -> decision.decidedBy() == null && REASON.equals(decision.reason()))
                    .ifPresent(decision -> log.lift(claim, decision, now));
        }
    }

    /** It stands in one more article; that brings back what was closed only because its article went. */
    @Transactional(TxType.MANDATORY)
    void appear(Claim claim, Map<String, ?> body, Instant now) {
        claim.touch(now);
        history.append(claim, "CONTINUED", null, now, body, null);
        if (claim.status() == ClaimStatus.APPROVED) {
            register.correct(claim, now);
        } else {
            restore(claim, body, now);
        }
    }

    @Transactional(TxType.MANDATORY)
    void correct(Claim claim, Map<String, ?> body, Instant now) {
        claim.touch(now);
        history.append(claim, "ARTICLE_CORRECTED", null, now, body, null);
        register.correct(claim, now);
    }
}
