package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Continuations, those that wait and those that were joined to their claim. */
@ApplicationScoped
class Continuations implements PanacheRepositoryBase<Continuation, UUID> {

    List<Continuation> waitingIn(UUID articleId) {
        return list("articleId = ?1 and waiting order by root", articleId);
    }

    List<Continuation> waitingFor(UUID root) {
        return list("root = ?1 and waiting order by claimId", root);
    }

    /**
     * Lets one transaction at a time look whether the claim and those who wait for it are there: of two that come at once,
     * the later sees the earlier.
     */
    void meet(UUID root) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", root.getMostSignificantBits() ^ root.getLeastSignificantBits())
                .getSingleResult();
    }
}
