package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** What happens to claims when an article of theirs goes, returns or is corrected. */
@ApplicationScoped
class ArticleChanges {

    private final Claims claims;
    private final Appearances appearances;
    private final Outcomes outcomes;
    private final Carrying carrying;

    ArticleChanges(Claims claims, Appearances appearances, Outcomes outcomes, Carrying carrying) {
        this.claims = claims;
        this.appearances = appearances;
        this.outcomes = outcomes;
        this.carrying = carrying;
    }

    /**
     * Candidates are closed unless they stand elsewhere too; what is on record stays, marked, and is queued again. What was
     * marked because this was a new version is as before it.
     */
    @Transactional(TxType.MANDATORY)
    void withdrawn(Article article, Instant now) {
        for (var claim : claims.lockAllAffectedBy(article.id())) {
            outcomes.lapse(claim, article.id(), now);
            if (appearances.standsIn(claim.id(), article.id())) {
                left(claim, article, now);
            }
        }
    }

    private void left(Claim claim, Article article, Instant now) {
        switch (claim.status()) {
            case PENDING, PARKED -> {
                if (!appearances.standsElsewhere(claim.id(), article.id())) {
                    outcomes.close(claim, now);
                }
            }
            case APPROVED -> outcomes.mark(claim, ArticleChange.withdrawn(article, now), now);
            case REJECTED, WITHDRAWN -> {}
        }
    }

    /**
     * The article is there, anew or again.
     *
     * @param status what it was until now
     * @param before what was known of it until now
     */
    @Transactional(TxType.MANDATORY)
    void published(Article article, ArticleStatus status, ArticleMetadata before, Instant now) {
        if (status == ArticleStatus.WITHDRAWN) {
            claims.lockAllOf(article.id()).forEach(claim -> outcomes.restore(claim, article.id(), now));
        }
        if (status != ArticleStatus.AWAITED && !before.equals(article.metadata())) {
            corrected(article, before, now);
        }
        carrying.published(article.id(), now);
        if (status != ArticleStatus.PUBLISHED) {
            carrying.settle(article, now);
        }
    }

    /**
     * What is on record was approved as said by that publisher on that day: it is published anew with the article's new details,
     * marked, and looked at again. Whoever decides on a candidate sees the new details anyway.
     */
    private void corrected(Article article, ArticleMetadata before, Instant now) {
        for (var claim : claims.lockAllOf(article.id())) {
            if (claim.status() == ClaimStatus.APPROVED) {
                outcomes.correct(claim, article, before, now);
            }
        }
    }
}
