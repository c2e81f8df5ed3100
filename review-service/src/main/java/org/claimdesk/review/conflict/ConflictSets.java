package org.claimdesk.review.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.stream.Stream;

/** Conflict sets by id. */
@ApplicationScoped
public class ConflictSets implements PanacheRepositoryBase<ConflictSet, UUID> {

    /** Sets grow together one at a time: the lock that a transaction holds while it joins or merges them. */
    private static final long LOCK = 0x636f6e666c696374L;

    void lockAll() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(" + LOCK + ")) held", Integer.class)
                .getSingleResult();
    }

    /** @throws ConflictUnknown when there is none */
    ConflictSet get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ConflictUnknown(id));
    }

    /** @throws ConflictUnknown when there is none */
    ConflictSet lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new ConflictUnknown(id));
    }

    /** Id and version of every set. */
    public Stream<Published> published() {
        return getEntityManager()
                .createQuery("select s.id, s.version from ConflictSet s", Published.class)
                .getResultStream();
    }

    /** A set's newest event. */
    public record Published(UUID id, long version) {}
}
