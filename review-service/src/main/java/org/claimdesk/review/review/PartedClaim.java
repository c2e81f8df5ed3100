package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.HistoryLog;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;

/** What becomes of a claim that was taken apart. */
@ApplicationScoped
class PartedClaim {

    private final TwoJudges rule;
    private final ReviewDesk desk;
    private final Claims claims;
    private final HistoryLog history;

    PartedClaim(TwoJudges rule, ReviewDesk desk, Claims claims, HistoryLog history) {
        this.rule = rule;
        this.desk = desk;
        this.claims = claims;
        this.history = history;
    }

    /** @throws PolicyForbids where one person alone decides nothing */
    @Transactional(TxType.MANDATORY)
    void refuse(boolean editor) {
        rule.refuse(editor);
    }

    @Transactional(TxType.MANDATORY)
    DecisionItem reject(UUID id, long version, List<UUID> parts, UUID account) {
        var draft = DecisionDraft.of(Verdict.REJECT, RejectReason.WRONG_EXTRACTION, null);
        var decision = desk.decide(id, version, draft, account, null);
        history.append(claims.lock(id), "SPLIT", account, decision.decidedAt(), Map.of("parts", parts), null);
        return decision;
    }
}
