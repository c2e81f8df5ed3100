package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What follows from a person's word on a change of an article. */
@ApplicationScoped
public class Relocation {

    private final Claims claims;
    private final Merges merges;
    private final Places places;
    private final Outcomes outcomes;

    Relocation(Claims claims, Merges merges, Places places, Outcomes outcomes) {
        this.claims = claims;
        this.merges = merges;
        this.places = places;
        this.outcomes = outcomes;
    }

    /** The claim that was found at the proposed passage, as long as it stands for itself. */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> twin(UUID claim, UUID cause) {
        return claims.openChange(claim, cause)
                .map(ArticleChange::proposal)
                .map(PassageProposal::claimId)
                .filter(twin -> merges.survivor(twin).isEmpty());
    }

    /** @throws ChangeUnknown when nothing waits because of the article */
    @Transactional(TxType.MANDATORY)
    public Decision keep(Claim claim, UUID cause, UUID by, Instant now) {
        var before = claim.state();
        return outcomes.keep(claim, before, claim.settle(cause, now), by, now);
    }

    /**
     * The claim stands at the proposed passage too.
     *
     * @param joined whether it gets the place from the claim that was found there, with which it becomes one
     * @return the decision, to be undone like others; none when the two become one, which is for good
     * @throws NothingProposed when there is none
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Decision> move(Claim claim, UUID cause, boolean joined, UUID by, Instant now) {
        var before = claim.state();
        var change = claim.settle(cause, now);
        if (change.proposal() == null || change.newer() == null) {
            throw new NothingProposed();
        }
        if (!joined) {
            places.move(claim, change.newer(), change.proposal());
        }
        return outcomes.move(claim, before, change, !joined, by, now);
    }
}
