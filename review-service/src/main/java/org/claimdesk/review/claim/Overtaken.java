package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Marks claims that the new version of their article no longer contains: nothing is lost, nothing is shown as if it still stood. */
@ApplicationScoped
class Overtaken {

    private final Appearances appearances;
    private final Proposals proposals;
    private final Outcomes outcomes;

    Overtaken(Appearances appearances, Proposals proposals, Outcomes outcomes) {
        this.appearances = appearances;
        this.proposals = proposals;
        this.outcomes = outcomes;
    }

    /** @param candidates claims that stood in the older version or wait because of it, locked */
    @Transactional(TxType.MANDATORY)
    void mark(Article newer, List<Claim> candidates, Instant now) {
        var older = Objects.requireNonNull(newer.supersedes());
        Map<UUID, List<Appearance>> places = appearances
                .ofAll(candidates.stream().map(Claim::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Appearance::claimId));
        var lost = new LinkedHashMap<Claim, Appearance>();
        for (var claim : candidates) {
            var stands = Objects.requireNonNull(places.get(claim.id()));
            if (undecidedOrOnRecord(claim)
                    && stands.stream().noneMatch(place -> place.articleId().equals(newer.id()))) {
                lost.put(claim, lastSeen(claim, stands, older));
            }
        }
        var found = proposals.of(newer, older, lost);
        lost.forEach((claim, place) -> outcomes.overtake(
                claim, older, ArticleChange.changed(place.articleId(), newer.id(), found.get(claim.id()), now), now));
    }

    private static boolean undecidedOrOnRecord(Claim claim) {
        return claim.status() != ClaimStatus.REJECTED && claim.status() != ClaimStatus.WITHDRAWN;
    }

    /** In the older version, or where it stood before that. */
    private static Appearance lastSeen(Claim claim, List<Appearance> places, UUID older) {
        var where = claim.marks().open(older).map(ArticleChange::articleId).orElse(older);
        return places.stream()
                .filter(place -> place.articleId().equals(where))
                .findFirst()
                .orElse(places.getFirst());
    }
}
