package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Candidates that continue nothing: each becomes a claim; one that came in finds what waited for it. */
@ApplicationScoped
class FreshClaims {

    private final ClaimIntake intake;
    private final Outcomes outcomes;
    private final Carrying carrying;
    private final Editions editions;

    FreshClaims(ClaimIntake intake, Outcomes outcomes, Carrying carrying, Editions editions) {
        this.intake = intake;
        this.outcomes = outcomes;
        this.carrying = carrying;
        this.editions = editions;
    }

    /** @return whether it is new */
    @Transactional(TxType.MANDATORY)
    boolean take(ArrivedClaim arrived, Article article, Instant now) {
        if (intake.knows(arrived.id())) {
            return false;
        }
        carrying.expect(arrived.id());
        var claim = intake.take(arrived, null, null, now);
        if (article.withdrawn()) {
            outcomes.close(claim, now);
        }
        carrying.arrived(claim, now);
        editions.late(claim, article, now);
        return true;
    }

    /** @return whether it is new */
    @Transactional(TxType.MANDATORY)
    boolean add(ArrivedClaim found, UUID by, @Nullable UUID splitFrom, Instant now) {
        if (intake.knows(found.id())) {
            return false;
        }
        intake.take(found, by, splitFrom, now);
        return true;
    }
}
