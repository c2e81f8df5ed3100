package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Where a claim stands in a new version of its article. */
@ApplicationScoped
class Places {

    private final Claims claims;
    private final Merges merges;
    private final Appearances appearances;
    private final Outcomes outcomes;

    Places(Claims claims, Merges merges, Appearances appearances, Outcomes outcomes) {
        this.claims = claims;
        this.merges = merges;
        this.appearances = appearances;
        this.outcomes = outcomes;
    }

    boolean know(UUID claim) {
        return claims.findById(claim) != null;
    }

    /** One more place for the claim, or for the one that it was merged into. */
    @Transactional(TxType.MANDATORY)
    void add(UUID root, ArrivedClaim arrived, Instant now) {
        var claim = claims.lock(merges.survivor(root).orElse(root));
        var places = appearances.of(claim.id());
        var next = new Appearance(arrived, claim.id(), places.getLast().position() + 1);
        appearances.persistAndFlush(next);
        outcomes.appear(claim, Map.of("articleId", arrived.articleId(), "passage", arrived.passage()), now);
    }

    /** Where a person says that the claim stands in the new version. */
    @Transactional(TxType.MANDATORY)
    void move(Claim claim, UUID article, PassageProposal proposal) {
        int position = appearances.of(claim.id()).getLast().position() + 1;
        appearances.persistAndFlush(new Appearance(claim, article, proposal, position));
    }
}
