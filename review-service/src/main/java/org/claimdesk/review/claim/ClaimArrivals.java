package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes candidates in: each once, whether its article is there already, still to come or gone. */
@ApplicationScoped
public class ClaimArrivals {

    private final Articles articles;
    private final FreshClaims fresh;
    private final Carrying carrying;
    private final DatabaseClock clock;

    ClaimArrivals(Articles articles, FreshClaims fresh, Carrying carrying, DatabaseClock clock) {
        this.articles = articles;
        this.fresh = fresh;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** @param continues the claim that it is the same as, in an earlier version of its article */
    @Transactional
    public void extracted(ArrivedClaim arrived, @Nullable UUID continues) {
        var article = articles.lock(arrived.articleId());
        var now = clock.now();
        if (continues == null ? fresh.take(arrived, article, now) : carrying.take(arrived, continues, now)) {
            article.claimArrived();
            carrying.settle(article, now);
        }
    }

    /**
     * A claim that a person found and the extractor did not.
     *
     * @return whether it is new
     */
    @Transactional
    public boolean added(ArrivedClaim arrived, UUID by) {
        articles.lock(arrived.articleId());
        return fresh.add(arrived, by, null, clock.now());
    }

    /** Ahead of a claim of the article: whoever locks both locks the article first. */
    @Transactional(TxType.MANDATORY)
    public void lock(UUID articleId) {
        articles.lock(articleId);
    }

    /** Parts of a claim, which a person took apart; their article is locked. */
    @Transactional(TxType.MANDATORY)
    public void split(List<ArrivedClaim> parts, UUID from, UUID by) {
        for (var part : parts) {
            fresh.add(part, by, from, clock.now());
        }
    }
}
