package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.matching.Relation;
import org.claimdesk.review.matching.RelationKind;
import org.claimdesk.review.matching.Relations;

/** Claims that say the same as each other, as comparing found and no person refused. */
@ApplicationScoped
class Groups {

    /** More than this is not read by anybody in one sitting. */
    private static final int MOST = 30;

    private static final Set<ClaimStatus> OPEN = Set.of(ClaimStatus.PENDING, ClaimStatus.PARKED);

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
        Set<UUID> found = new LinkedHashSet<>(List.of(claim));
        Set<UUID> edge = found;
        while (!edge.isEmpty() && found.size() <= MOST) {
            var next = new LinkedHashSet<>(agreeing(edge));
            next.removeAll(found);
            next.retainAll(open(next));
            found.addAll(next);
            edge = next;
        }
        return found.stream().skip(1).limit(MOST).toList();
    }

    /** @throws NotOneGroup when a claim does not agree with any of the others */
    @Transactional(TxType.MANDATORY)
    void refuseStrangers(UUID first, Collection<UUID> others) {
        Set<UUID> all = new LinkedHashSet<>(others);
        all.add(first);
        Set<UUID> tied = new LinkedHashSet<>(List.of(first));
        Set<UUID> edge = tied;
        while (!edge.isEmpty()) {
            var next = new LinkedHashSet<>(agreeing(edge));
            next.retainAll(all);
            next.removeAll(tied);
            tied.addAll(next);
            edge = next;
        }
        all.removeAll(tied);
        if (!all.isEmpty()) {
            throw new NotOneGroup(all.iterator().next());
        }
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

    private Set<UUID> open(Collection<UUID> ids) {
        var open = new LinkedHashSet<UUID>();
        claims.all(ids).stream().filter(claim -> OPEN.contains(claim.status())).forEach(claim -> open.add(claim.id()));
        return open;
    }
}
