package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Merging;

/** What follows from a person's word on a pair. */
@ApplicationScoped
class PairEffects {

    private final Merging merging;
    private final RelationLedger ledger;
    private final OriginDesk origins;
    private final EntityManager entities;

    PairEffects(Merging merging, RelationLedger ledger, OriginDesk origins, EntityManager entities) {
        this.merging = merging;
        this.ledger = ledger;
        this.origins = origins;
        this.entities = entities;
    }

    /** @return the claim that both are now; empty when they stay two */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> of(Relation relation, List<Claim> both, UUID account, Instant now) {
        Optional<UUID> survivor = Optional.empty();
        if (relation.judgedSame()) {
            var stays = join(both, account, now);
            ledger.moved(relation.other(stays), relation.id());
            survivor = Optional.of(stays);
        }
        ledger.announce(relation);
        follow(relation.claims());
        return survivor;
    }

    /** @return the claim that both are now, which nothing related before */
    @Transactional(TxType.MANDATORY)
    UUID ofStrangers(List<Claim> both, UUID account, Instant now) {
        var stays = join(both, account, now);
        for (var claim : both) {
            if (!claim.id().equals(stays)) {
                ledger.moved(
                        claim.id(),
                        Relation.idOf(both.getFirst().id(), both.getLast().id()));
            }
        }
        follow(both.stream().map(Claim::id).toList());
        return stays;
    }

    private UUID join(List<Claim> both, UUID account, Instant now) {
        var stays = merging.merge(both.getFirst(), both.getLast(), account, now).id();
        var goes = both.getFirst().id().equals(stays) ? both.getLast() : both.getFirst();
        entities.createNativeQuery(
                        "update claim_print set gone = true, stored_by = pg_current_xact_id() where claim_id = :claim")
                .setParameter("claim", goes.id())
                .executeUpdate();
        return stays;
    }

    private void follow(List<UUID> claims) {
        origins.count(claims);
        ledger.follow(claims);
    }
}
