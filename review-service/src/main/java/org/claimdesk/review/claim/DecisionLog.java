package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters what was decided: the decision, its line in the history and what follows for the register, in one transaction. */
@ApplicationScoped
public class DecisionLog {

    private final Decisions decisions;
    private final HistoryLog history;
    private final Register register;
    private final Appearances appearances;

    DecisionLog(Decisions decisions, HistoryLog history, Register register, Appearances appearances) {
        this.decisions = decisions;
        this.history = history;
        this.register = register;
        this.appearances = appearances;
    }

    /**
     * @param claim after its transition, locked
     * @param before its state before
     */
    @Transactional(TxType.MANDATORY)
    public Decision enter(Claim claim, ClaimState before, Ruling ruling, Instant now) {
        var decision = new Decision(claim, before, ruling, now);
        decisions.persist(decision);
        var body = new LinkedHashMap<String, Object>();
        body.put("decisionId", decision.id());
        body.put("verdict", ruling.verdict());
        if (ruling.verdict() == Verdict.REJECT) {
            body.put("reason", ruling.reason());
        }
        body.put("state", claim.state());
        history.append(claim, "DECIDED", ruling.actor(), now, body, noteOf(ruling));
        var cause = ruling.verdict() == Verdict.REOPEN ? WithdrawalCause.REOPENED : WithdrawalCause.WITHDRAWN;
        register.follow(claim, before.status(), cause, ruling.reason(), ruling.actor(), now);
        return decision;
    }

    /**
     * Enters a word on a change of the claim's article, that it can be taken back like any other decision; what follows from it
     * is the caller's.
     */
    @Transactional(TxType.MANDATORY)
    Decision word(Claim claim, ClaimState before, Ruling ruling, Instant now) {
        var decision = new Decision(claim, before, ruling, now);
        decisions.persist(decision);
        return decision;
    }

    /**
     * Takes the claim's newest decision back.
     *
     * @throws DecisionSuperseded when it is not the newest that stands
     * @throws UndoExpired when it is too old
     */
    @Transactional(TxType.MANDATORY)
    public void undo(Claim claim, Decision decision, UUID actor, Instant now) {
        boolean newest = decisions
                .standing(claim.id())
                .filter(standing -> standing.id().equals(decision.id()))
                .isPresent();
        if (!newest) {
            throw new DecisionSuperseded();
        }
        var before = claim.status();
        decision.undo(claim, actor, now);
        taken(claim, decision, before, actor, now);
    }

    /** What the system decided when an article went, taken back when it returns. */
    void lift(Claim claim, Decision decision, Instant now) {
        var before = claim.status();
        decision.lift(claim, null, now);
        taken(claim, decision, before, null, now);
    }

    private void taken(Claim claim, Decision decision, ClaimStatus before, @Nullable UUID actor, Instant now) {
        var body = new LinkedHashMap<String, Object>();
        body.put("decisionId", decision.id());
        body.put("state", claim.state());
        history.append(claim, "UNDONE", actor, now, body, null);
        switch (decision.verdict()) {
            case KEEP -> {
                if (claim.status() == ClaimStatus.APPROVED) {
                    register.mark(claim);
                }
            }
            case MOVE -> {
                decision.movedTo().ifPresent(article -> appearances.leave(claim.id(), article));
                if (claim.status() == ClaimStatus.APPROVED) {
                    register.correct(claim, now);
                }
            }
            default -> register.follow(claim, before, WithdrawalCause.UNDONE, null, actor, now);
        }
    }

    private static @Nullable String noteOf(Ruling ruling) {
        return ruling.comment() == null && ruling.verdict() != Verdict.REJECT ? ruling.reason() : ruling.comment();
    }
}
