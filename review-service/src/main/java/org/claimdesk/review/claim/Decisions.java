package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions of claims. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Newest first. */
    public List<Decision> of(UUID claimId) {
        return list("claimId = ?1 order by version desc", claimId);
    }

    /** The newest one that was not taken back. */
    public Optional<Decision> standing(UUID claimId) {
        return find("claimId = ?1 and undoneAt is null order by version desc", claimId)
                .firstResultOptional();
    }

    /** What was decided together, in the order in which the claims must be locked. */
    public List<Made> ofBulk(UUID bulkId) {
        return getEntityManager()
                .createQuery(
                        "select d.id, d.claimId from Decision d where d.bulkId = :bulk order by d.claimId", Made.class)
                .setParameter("bulk", bulkId)
                .getResultList();
    }

    /** A decision and its claim. */
    public record Made(UUID id, UUID claimId) {}

    /**
     * Which claim to lock before the decision is read.
     *
     * @throws DecisionUnknown when there is none
     */
    public UUID claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.claimId from Decision d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DecisionUnknown(id));
    }

    /** @throws DecisionUnknown when there is none */
    public Decision get(UUID id) {
        var decision = findById(id);
        if (decision == null) {
            throw new DecisionUnknown(id);
        }
        return decision;
    }
}
