package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to claims when an article of theirs goes, returns or is corrected. */
@ApplicationScoped
class ArticleChanges {

    private final Claims claims;
    private final Appearances appearances;
    private final Outcomes outcomes;

    ArticleChanges(Claims claims, Appearances appearances, Outcomes outcomes) {
        this.claims = claims;
        this.appearances = appearances;
        this.outcomes = outcomes;
    }

    /** Candidates are closed unless they stand elsewhere too; what is on record stays, marked, and is queued again. */
    @Transactional(TxType.MANDATORY)
    void withdrawn(UUID articleId, Instant now) {
        for (var claim : claims.lockAllOf(articleId)) {
            switch (claim.status()) {
                case PENDING, PARKED -> {
                    if (!appearances.standsElsewhere(claim.id(), articleId)) {
                        outcomes.close(claim, now);
                    }
                }
                case APPROVED -> outcomes.flag(claim, "ARTICLE_WITHDRAWN", Map.of("articleId", articleId), now);
                case REJECTED, WITHDRAWN -> {}
            }
        }
    }

    @Transactional(TxType.MANDATORY)
    void restored(UUID articleId, Instant now) {
        claims.lockAllOf(articleId).forEach(claim -> outcomes.restore(claim, Map.of("articleId", articleId), now));
    }

    /** Metadata travels with each appearance, so what is on record is published anew. */
    @Transactional(TxType.MANDATORY)
    void corrected(UUID articleId, Instant now) {
        for (var claim : claims.lockAllOf(articleId)) {
            if (claim.status() == ClaimStatus.APPROVED) {
                outcomes.correct(claim, Map.of("articleId", articleId), now);
            }
        }
    }
}
