package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes candidates in: each once, whether its article is there already, still to come or gone. */
@ApplicationScoped
public class ClaimArrivals {

    private final Articles articles;
    private final ClaimIntake intake;
    private final Outcomes outcomes;
    private final DatabaseClock clock;

    ClaimArrivals(Articles articles, ClaimIntake intake, Outcomes outcomes, DatabaseClock clock) {
        this.articles = articles;
        this.intake = intake;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Transactional
    public void extracted(ArrivedClaim arrived) {
        var article = articles.lock(arrived.articleId());
        if (intake.knows(arrived.id())) {
            return;
        }
        var now = clock.now();
        var claim = intake.take(arrived, null, now);
        if (article.withdrawn()) {
            outcomes.close(claim, now);
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
        if (intake.knows(arrived.id())) {
            return false;
        }
        intake.take(arrived, by, clock.now());
        return true;
    }
}
