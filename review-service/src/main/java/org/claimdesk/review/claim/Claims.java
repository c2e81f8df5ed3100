package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Claims by id. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /**
     * The claim, locked until the transaction ends: decisions, history and events of one claim happen one after another.
     *
     * @throws ClaimUnknown when there is none
     */
    public Claim lock(UUID id) {
        var claim = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw new ClaimUnknown(id);
        }
        return claim;
    }

    /** @throws ClaimUnknown when there is none */
    public Claim get(UUID id) {
        var claim = findById(id);
        if (claim == null) {
            throw new ClaimUnknown(id);
        }
        return claim;
    }

    public List<Claim> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Id and newest published version of every claim that was ever on record. */
    public Stream<Published> published() {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.publishedVersion from Claim c where c.publishedVersion is not null",
                        Published.class)
                .getResultStream();
    }

    /** Claims that appear in an article, locked, in the one order that never deadlocks. */
    List<Claim> lockAllOf(UUID articleId) {
        return find("id in (select a.claimId from Appearance a where a.articleId = ?1) order by id", articleId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A claim's newest event. */
    public record Published(UUID id, long version) {}
}
