package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimState;
import org.claimdesk.review.claim.CommentMissing;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.DecisionLog;
import org.claimdesk.review.claim.ReasonMissing;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Ruling;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/** Where claims are decided: one claim, one person, one version at a time. */
@ApplicationScoped
public class ReviewDesk {

    private final HeldClaims held;
    private final StatementIntake statements;
    private final DecisionLog log;
    private final DatabaseClock clock;

    ReviewDesk(HeldClaims held, StatementIntake statements, DecisionLog log, DatabaseClock clock) {
        this.held = held;
        this.statements = statements;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param version of the claim that the person saw
     * @param bulk shared by decisions made together
     */
    @Transactional
    DecisionItem decide(UUID id, long version, DecisionDraft draft, UUID account, @Nullable UUID bulk) {
        var claim = held.at(id, version, account);
        var now = clock.now();
        var before = claim.state();
        String reason = null;
        switch (checked(draft)) {
            case APPROVE -> claim.approve(statements.of(claim, draft, account, now), account, now);
            case REJECT -> {
                var why = reason(draft);
                claim.reject(why, now);
                reason = why.name();
            }
            default -> claim.park(now);
        }
        held.release(claim, account);
        var ruling = new Ruling(checked(draft), reason, draft.words(), account, bulk);
        return DecisionItem.of(log.enter(claim, before, ruling, now), now);
    }

    /**
     * Whether it could be decided so, without deciding; for a verdict that has to wait for another one.
     *
     * @return the draft with the wording it is about
     */
    @Transactional(TxType.MANDATORY)
    DecisionDraft complete(Claim claim, DecisionDraft draft, UUID account) {
        if (checked(draft) == Verdict.REJECT) {
            reason(draft);
            return draft;
        }
        var said = statements.of(claim, draft, account, clock.now());
        said.refuseUnfounded(account);
        return draft.saying(said.text());
    }

    /** Takes a claim off record. */
    @Transactional
    public DecisionItem withdraw(UUID id, long version, @Nullable String reason, UUID account) {
        var claim = held.at(id, version, account);
        var now = clock.now();
        var before = claim.state();
        claim.withdraw(now);
        return enter(claim, before, new Ruling(Verdict.WITHDRAW, words(reason), null, account, null), now);
    }

    /** @param version null when the person did not say which */
    @Transactional
    public DecisionItem reopen(UUID id, @Nullable Long version, @Nullable String reason, UUID account) {
        var claim = version == null ? held.any(id) : held.at(id, version, account);
        var now = clock.now();
        var before = claim.state();
        claim.reopen(now);
        return enter(claim, before, new Ruling(Verdict.REOPEN, words(reason), null, account, null), now);
    }

    private DecisionItem enter(Claim claim, ClaimState before, Ruling ruling, Instant now) {
        return DecisionItem.of(log.enter(claim, before, ruling, now), now);
    }

    private static Verdict checked(DecisionDraft draft) {
        var verdict = draft.verdict();
        if (verdict == null || !DecisionDraft.VERDICTS.contains(verdict)) {
            throw new WordingRefused("verdict", "must be APPROVE, REJECT or PARK");
        }
        if (draft.comment() != null && draft.comment().length() > DecisionDraft.MAX_WORDS) {
            throw new WordingRefused("comment", "must have at most " + DecisionDraft.MAX_WORDS + " characters");
        }
        return verdict;
    }

    static RejectReason reason(DecisionDraft draft) {
        if (draft.reason() == null) {
            throw new ReasonMissing();
        }
        if (draft.reason() == RejectReason.OTHER && draft.words() == null) {
            throw new CommentMissing();
        }
        return draft.reason();
    }

    private static String words(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        if (reason.length() > DecisionDraft.MAX_WORDS) {
            throw new WordingRefused("reason", "must have at most " + DecisionDraft.MAX_WORDS + " characters");
        }
        return reason.strip();
    }
}
