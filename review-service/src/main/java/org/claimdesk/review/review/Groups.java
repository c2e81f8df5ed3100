package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.matching.Relation;
import org.claimdesk.review.matching.RelationKind;
import org.claimdesk.review.matching.Relations;

/** Claims that say the same as a given one, as comparing found and no person refused. */
@ApplicationScoped
class Groups {

    /** More than this is not read by anybody in one sitting. */
    private static final int MOST = 30;

    private final Relations relations;
    private final Claims claims;
    private final Appearances appearances;

    Groups(Relations relations, Claims claims, Appearances appearances) {
        this.relations = relations;
        this.claims = claims;
        this.appearances = appearances;
    }

    /** The undecided claims that say the same as this one, itself not among them, nearest first. */
    @Transactional(TxType.MANDATORY)
    List<UUID> of(UUID claim) {
        return open(agreeing(claim)).stream().limit(MOST).toList();
    }

    /** @throws NotOneGroup when one of the others does not agree with the first */
    @Transactional(TxType.MANDATORY)
    void refuseStrangers(UUID first, Collection<UUID> others) {
        Set<UUID> strangers = new LinkedHashSet<>(others);
        strangers.remove(first);
        strangers.removeAll(agreeing(first));
        if (!strangers.isEmpty()) {
            throw new NotOneGroup(strangers.iterator().next());
        }
    }

    /** Where the claim was found. */
    @Transactional(TxType.MANDATORY)
    Appearance home(UUID claim) {
        return appearances.of(claim).getFirst();
    }

    /** Nearest first. Not those that agree with these in turn: what says two things would tie its two halves together. */
    private Set<UUID> agreeing(UUID claim) {
        var others = new LinkedHashSet<UUID>();
        relations.ofAll(List.of(claim)).stream()
                .filter(pair -> pair.holds() == RelationKind.AGREES)
                .sorted(Comparator.comparingDouble(Relation::score).reversed())
                .map(Relation::claims)
                .forEach(others::addAll);
        others.remove(claim);
        return others;
    }

    /** In the order given. */
    private Set<UUID> open(Set<UUID> ids) {
        var open = claims.all(ids).stream()
                .filter(claim -> claim.status().undecided())
                .map(Claim::id)
                .collect(Collectors.toSet());
        ids.retainAll(open);
        return ids;
    }
}
