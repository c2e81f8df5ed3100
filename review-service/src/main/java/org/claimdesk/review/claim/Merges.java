package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which claims go on in which: those that a person merged, and those of a new version that say what an earlier claim says. */
@ApplicationScoped
public class Merges {

    private final EntityManager entities;

    Merges(EntityManager entities) {
        this.entities = entities;
    }

    /** The claim that this one goes on in, at the end of all merges; empty when it is itself. */
    public Optional<UUID> survivor(UUID claim) {
        Optional<UUID> found = into(claim);
        while (found.isPresent()) {
            var further = into(found.get());
            if (further.isEmpty()) {
                return found;
            }
            found = further;
        }
        return Optional.empty();
    }

    /** Whether this is the id of a claim of a new version that never was a claim of its own. */
    public boolean continued(UUID id) {
        return entities.find(Continuation.class, id) != null;
    }

    /** Every id that answers with this claim, however many steps away. */
    @SuppressWarnings("unchecked")
    public List<UUID> mergedInto(UUID survivor) {
        return entities.createNativeQuery("""
                        with recursive gone(id) as (
                            select cast(:survivor as uuid)
                            union select step.id from gone cross join lateral (
                                select claim_id from claim_merge where into_claim = gone.id
                                union all select claim_id from continuation where root = gone.id and not waiting
                            ) as step(id))
                        select id from gone where id <> :survivor order by id""", UUID.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    void enter(UUID claim, UUID into, UUID by, Instant at) {
        entities.createNativeQuery("insert into claim_merge (claim_id, into_claim, merged_by, merged_at)"
                        + " values (:claim, :into, :by, :at)")
                .setParameter("claim", claim)
                .setParameter("into", into)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> into(UUID claim) {
        return entities.createNativeQuery(
                        "select into_claim from claim_merge where claim_id = :claim"
                                + " union all select root from continuation where claim_id = :claim and not waiting",
                        UUID.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }
}
