package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;

/** The feeds that wait for a worker, and the holds on them. Time is the database's. */
@ApplicationScoped
class FeedQueue {

    /** The one that was held longest ago, so that a feed with many entries does not keep the others waiting. */
    private static final String TAKE = """
            UPDATE feed SET lease = :lease, lease_until = now() + make_interval(secs => :seconds), held_at = now()
            WHERE id = (
                SELECT id FROM feed f
                WHERE (lease_until IS NULL OR lease_until <= now())
                    AND (status = 'ACTIVE' AND next_poll_at <= now() OR EXISTS (
                        SELECT FROM feed_entry e WHERE e.feed_id = f.id AND e.status = 'PENDING' AND e.due_at <= now()))
                ORDER BY held_at NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, url, etag, last_modified, status = 'ACTIVE' AND next_poll_at <= now(), interval_seconds, failures,
                publisher, lane, added_by""";

    private final EntityManager entities;

    FeedQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** The next feed that is due and nobody holds. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<FeedWork> take(Duration lease) {
        UUID hold = UUID.randomUUID();
        List<?> rows = entities.createNativeQuery(TAKE, Object[].class)
                .setParameter("lease", hold)
                .setParameter("seconds", seconds(lease))
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> work(row, hold));
    }

    /** Moves the lease on and locks the feed until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    void hold(FeedWork work, Duration lease) {
        int held = entities.createNativeQuery("UPDATE feed SET lease_until = now() + make_interval(secs => :seconds)"
                        + " WHERE id = :id AND lease = :lease")
                .setParameter("seconds", seconds(lease))
                .setParameter("id", work.feedId())
                .setParameter("lease", work.lease())
                .executeUpdate();
        if (held == 0) {
            throw new FeedLostException(work);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveBack(FeedWork work) {
        entities.createNativeQuery("UPDATE feed SET lease = NULL, lease_until = NULL WHERE id = :id AND lease = :lease")
                .setParameter("id", work.feedId())
                .setParameter("lease", work.lease())
                .executeUpdate();
    }

    private static FeedWork work(Object[] row, UUID hold) {
        return new FeedWork(
                (UUID) row[0],
                hold,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                Duration.ofSeconds((Integer) row[5]),
                (Integer) row[6],
                (String) row[7],
                Lane.valueOf((String) row[8]),
                (UUID) row[9]);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
