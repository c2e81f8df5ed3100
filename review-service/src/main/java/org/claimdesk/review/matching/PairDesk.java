package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.DatabaseClock;

/** Where people say what two claims are to each other. Their word holds for ever, whatever is compared later. */
@ApplicationScoped
public class PairDesk {

    private final Relations relations;
    private final Claims claims;
    private final PairEffects effects;
    private final DatabaseClock clock;

    PairDesk(Relations relations, Claims claims, PairEffects effects, DatabaseClock clock) {
        this.relations = relations;
        this.claims = claims;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * @return the claim that goes on: with SAME the one that both are now, else the one asked for
     * @throws MatchUnknown when the two are no match
     */
    @Transactional
    public UUID judge(UUID id, UUID other, PairVerdict verdict, UUID account) {
        claims.get(id);
        if (id.equals(other)) {
            throw new MatchUnknown(id, other);
        }
        List<Claim> both = Stream.of(id, other)
                .sorted(Claims.LOCK_ORDER)
                .map(claims::lockForChange)
                .toList();
        var relation = relations.lock(Relation.idOf(id, other));
        if (relation == null) {
            throw new MatchUnknown(id, other);
        }
        var now = clock.now();
        relation.judged(verdict, account, now);
        return effects.of(relation, both, account, now).orElse(id);
    }

    /**
     * Makes two claims one that a person found to say the same, whether or not matching saw it.
     *
     * @param both locked by the caller
     * @return the claim that goes on
     */
    @Transactional(TxType.MANDATORY)
    public UUID same(List<Claim> both, UUID account) {
        var relation = relations.lock(
                Relation.idOf(both.getFirst().id(), both.getLast().id()));
        var now = clock.now();
        if (relation == null) {
            return effects.ofStrangers(both, account, now);
        }
        relation.judged(PairVerdict.SAME, account, now);
        return effects.of(relation, both, account, now).orElseThrow();
    }
}
