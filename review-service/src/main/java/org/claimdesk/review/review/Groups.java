package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.matching.Relation;
import org.claimdesk.review.matching.RelationKind;
import org.claimdesk.review.matching.Relations;

/** Claims that say the same as each other, as comparing found and no person refused. */
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
        return tied(claim, MOST, this::open).stream().skip(1).limit(MOST).toList();
    }

    /** @throws NotOneGroup when a claim does not agree with any of the others */
    @Transactional(TxType.MANDATORY)
    void refuseStrangers(UUID first, Collection<UUID> others) {
        Set<UUID> strangers = new LinkedHashSet<>(others);
        strangers.removeAll(tied(first, Integer.MAX_VALUE, found -> among(others, found)));
        if (!strangers.isEmpty()) {
            throw new NotOneGroup(strangers.iterator().next());
        }
    }

    /**
     * The claim and those that agree with it, or with one of them, and so on.
     *
     * @param most after so many it goes no further
     * @param among those that count, of some
     */
    private Set<UUID> tied(UUID first, int most, UnaryOperator<Set<UUID>> among) {
        Set<UUID> found = new LinkedHashSet<>(List.of(first));
        Set<UUID> edge = found;
        while (!edge.isEmpty() && found.size() <= most) {
            var next = new LinkedHashSet<>(agreeing(edge));
            next.removeAll(found);
            edge = among.apply(next);
            found.addAll(edge);
        }
        return found;
    }

    /** Where the claim was found. */
    @Transactional(TxType.MANDATORY)
    Appearance home(UUID claim) {
        return appearances.of(claim).getFirst();
    }

    private Set<UUID> agreeing(Collection<UUID> ends) {
        var others = new LinkedHashSet<UUID>();
        relations.ofAll(ends).stream()
                .filter(pair -> pair.holds() == RelationKind.AGREES)
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .map(Relation::claims)
                .forEach(others::addAll);
        return others;
    }

    private static Set<UUID> among(Collection<UUID> all, Set<UUID> found) {
        found.retainAll(all);
        return found;
    }

    /** In the order given. */
    private Set<UUID> open(Set<UUID> ids) {
        var open = claims.all(ids).stream()
                .filter(claim -> claim.status().undecided())
                .map(Claim::id)
                .collect(Collectors.toSet());
        return among(open, ids);
    }
}
