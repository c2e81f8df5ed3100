package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes candidates in: each once, whether its article is there already, still to come or gone. */
@ApplicationScoped
public class ClaimArrivals {

    private final Articles articles;
    private final ClaimIntake intake;
    private final Outcomes outcomes;
    private final Carrying carrying;
    private final DatabaseClock clock;

    ClaimArrivals(Articles articles, ClaimIntake intake, Outcomes outcomes, Carrying carrying, DatabaseClock clock) {
        this.articles = articles;
        this.intake = intake;
        this.outcomes = outcomes;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** @param continues the claim that it is the same as, in an earlier version of its article */
    @Transactional
    public void extracted(ArrivedClaim arrived, @Nullable UUID continues) {
        var article = articles.lock(arrived.articleId());
        var now = clock.now();
        if (continues == null ? fresh(arrived, article, now) : carrying.take(arrived, continues, now)) {
            article.claimArrived();
            carrying.settle(article, now);
        }
    }

    private boolean fresh(ArrivedClaim arrived, Article article, Instant now) {
        if (intake.knows(arrived.id())) {
            return false;
        }
        carrying.expect(arrived.id());
        var claim = intake.take(arrived, null, now);
        if (article.withdrawn()) {
            outcomes.close(claim, now);
        }
        carrying.arrived(claim, now);
        return true;
    }

    /**
     * A claim that a person found and the extractor did not.
     *
     * @return whether it is new
     */
    @Transactional
    public boolean added(ArrivedClaim arrived, UUID by) {
        articles.lock(arrived.articleId());
        if (intake.knows(arrived.id())) {
            return false;
        }
        intake.take(arrived, by, clock.now());
        return true;
    }
}
