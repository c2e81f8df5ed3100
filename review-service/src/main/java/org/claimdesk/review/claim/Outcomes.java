package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Something happened to its article: marked, and queued before all others. */
    @Transactional(TxType.MANDATORY)
    void mark(Claim claim, ArticleChange change, Instant now) {
        if (claim.mark(change, now)) {
            changed(claim, change.kind().name(), body(change), null, now);
        }
    }

    /** Its article has a new version that does not contain it; what an older version still asked is asked for this one instead. */
    @Transactional(TxType.MANDATORY)
    void overtake(Claim claim, UUID older, ArticleChange change, Instant now) {
        claim.unmark(claim.marks().withoutOpen(ArticleChange.Kind.ARTICLE_CHANGED, older), now);
        mark(claim, change, now);
    }

    /** The withdrawn article is back. */
    @Transactional(TxType.MANDATORY)
    void restore(Claim claim, UUID articleId, Instant now) {
        if (claim.unmark(claim.marks().without(ArticleChange.Kind.ARTICLE_WITHDRAWN, articleId), now)) {
            changed(claim, "ARTICLE_RESTORED", Map.of("articleId", articleId), null, now);
        }
        revive(claim, now);
    }

    /** The new version was withdrawn: what it said or did not say is nobody's business any more. */
    @Transactional(TxType.MANDATORY)
    void lapse(Claim claim, UUID newer, Instant now) {
        if (claim.unmark(claim.marks().withoutOpen(ArticleChange.Kind.ARTICLE_CHANGED, newer), now)) {
            changed(claim, "ARTICLE_CHANGE_LAPSED", Map.of("articleId", newer), null, now);
        }
    }

    /** A person leaves the claim where it stands. */
    @Transactional(TxType.MANDATORY)
    Decision keep(Claim claim, ClaimState before, ArticleChange change, UUID by, Instant now) {
        changed(claim, "KEPT", body(change), by, now);
        return log.word(claim, before, new Ruling(Verdict.KEEP, null, null, by, null), now);
    }

    /**
     * A person says where the claim stands now.
     *
     * @param placed whether it has its new place already; else it gets it, and goes on record with it, when it is merged
     * @return what can be taken back; a merging cannot, for the other id leads here from now on
     */
    @Transactional(TxType.MANDATORY)
    Optional<Decision> move(
            Claim claim, ClaimState before, ArticleChange change, boolean placed, UUID by, Instant now) {
        history.append(claim, "MOVED", by, now, body(change), null);
        if (!placed) {
            return Optional.empty();
        }
        if (claim.status() == ClaimStatus.APPROVED) {
            register.correct(claim, now);
        }
        return Optional.of(log.word(claim, before, new Ruling(Verdict.MOVE, null, null, by, null), now));
    }

    private void changed(Claim claim, String type, Map<String, ?> body, @Nullable UUID by, Instant now) {
        history.append(claim, type, by, now, body, null);
        if (claim.status() == ClaimStatus.APPROVED) {
            register.mark(claim);
        }
    }

    private void revive(Claim claim, Instant now) {
        if (claim.status() == ClaimStatus.REJECTED) {
            decisions
                    .standing(claim.id())
                    .filter(decision -> decision.decidedBy() == null && REASON.equals(decision.reason()))
                    .ifPresent(decision -> log.lift(claim, decision, now));
        }
    }

    private static Map<String, ?> body(ArticleChange change) {
        var body = new LinkedHashMap<String, Object>();
        body.put("articleId", change.articleId());
        if (change.newer() != null) {
            body.put("newer", change.newer());
        }
        if (change.proposal() != null) {
            body.put("proposal", change.proposal());
        }
        return body;
    }

    /** It stands in one more article; that brings back what was closed only because its article went. */
    @Transactional(TxType.MANDATORY)
    void appear(Claim claim, Map<String, ?> body, Instant now) {
        claim.touch(now);
        history.append(claim, "CONTINUED", null, now, body, null);
        if (claim.status() == ClaimStatus.APPROVED) {
            register.correct(claim, now);
        } else {
            revive(claim, now);
        }
    }

    /** Its article's details were corrected: marked, unless they are again as they were when a person last looked. */
    @Transactional(TxType.MANDATORY)
    void correct(Claim claim, Article article, ArticleMetadata before, Instant now) {
        if (!claim.unmark(claim.marks().corrected(article, before, now), now)) {
            claim.touch(now);
        }
        history.append(claim, "ARTICLE_CORRECTED", null, now, Map.of("articleId", article.id()), null);
        register.correct(claim, now);
    }
}
