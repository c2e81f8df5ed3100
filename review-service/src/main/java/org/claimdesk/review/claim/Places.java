package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Where a claim stands, or no longer stands, in a new version of its article. */
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

    /** One more place for the claim, or for the one that it was merged into. */
    @Transactional(TxType.MANDATORY)
    void add(UUID root, ArrivedClaim arrived, Instant now) {
        var claim = claims.lock(merges.survivor(root).orElse(root));
        var places = appearances.of(claim.id());
        var next = new Appearance(arrived, claim.id(), places.getLast().position() + 1);
        appearances.persistAndFlush(next);
        outcomes.appear(claim, Map.of("articleId", arrived.articleId(), "passage", arrived.passage()), now);
    }

    /** What is on record stays there, marked, and is queued again. */
    @Transactional(TxType.MANDATORY)
    void missIn(Claim claim, UUID newer, Instant now) {
        boolean stands = appearances.of(claim.id()).stream()
                .anyMatch(place -> place.articleId().equals(newer));
        if (!stands && claim.status() == ClaimStatus.APPROVED) {
            outcomes.flag(claim, "ARTICLE_CHANGED", Map.of("articleId", newer), now);
        }
    }
}
