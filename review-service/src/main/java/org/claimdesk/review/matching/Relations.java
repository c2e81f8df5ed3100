package org.claimdesk.review.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs of claims. */
@ApplicationScoped
public class Relations implements PanacheRepositoryBase<Relation, UUID> {

    /** All of a claim, what no longer holds among them. */
    public List<Relation> of(UUID claim) {
        return ofAll(List.of(claim));
    }

    public List<Relation> ofAll(Collection<UUID> claims) {
        return claims.isEmpty() ? List.of() : list("firstClaim in ?1 or secondClaim in ?1", claims);
    }

    @Nullable
    Relation lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Id and newest version of every pair that the topic has heard of. */
    public Stream<Published> published() {
        return getEntityManager()
                .createQuery(
                        "select r.id, r.publishedVersion from Relation r where r.publishedVersion is not null",
                        Published.class)
                .getResultStream();
    }

    /** A pair's newest event. */
    public record Published(UUID id, long version) {}
}
