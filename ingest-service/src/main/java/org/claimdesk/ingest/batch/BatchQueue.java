package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;

/** The batches that wait for a worker, and the holds on them. Time is the database's. */
@ApplicationScoped
class BatchQueue {

    private static final String TAKE = """
            UPDATE batch SET lease = :lease, due_at = now() + make_interval(secs => :seconds),
                tries = tries + CASE WHEN lease IS NOT NULL AND total IS NULL THEN 1 ELSE 0 END
            WHERE id = (
                SELECT id FROM batch WHERE status = 'WORKING' AND due_at <= now() AND (lane = 'LIVE' OR :archive)
                ORDER BY lane DESC, created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, format, lane, created_by, size, total IS NOT NULL, tries""";

    private static final String END = "UPDATE batch SET status = 'DONE', lease = NULL, ended_at = now()"
            + " WHERE id = :id AND lease = :lease AND status = 'WORKING' AND done + failed = total";

    private static final String REFUSE =
            "UPDATE batch SET status = 'FAILED', total = NULL, tries = 0, problem = :problem,"
                    + " lease = NULL, ended_at = now()"
                    + " WHERE id = :id AND lease = :lease AND status = 'WORKING' AND done + failed = 0";

    private static final String ERROR = """
            UPDATE batch SET tries = tries + 1, lease = NULL, due_at = now() + make_interval(secs => :seconds),
                status = CASE WHEN tries + 1 < :most THEN status ELSE 'FAILED' END,
                problem = CASE WHEN tries + 1 < :most THEN NULL ELSE CAST(:problem AS text) END,
                ended_at = CASE WHEN tries + 1 < :most THEN NULL ELSE now() END
            WHERE id = :id AND lease = :lease AND status = 'WORKING'""";

    private final EntityManager entities;
    private final BatchProgress progress;

    BatchQueue(EntityManager entities, BatchProgress progress) {
        this.entities = entities;
        this.progress = progress;
    }

    /**
     * The next batch nobody holds: LIVE before ARCHIVE, oldest first.
     *
     * @param archive whether one of the lane ARCHIVE will do
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<BatchWork> take(Duration lease, boolean archive) {
        UUID hold = UUID.randomUUID();
        List<?> rows = entities.createNativeQuery(TAKE, Object[].class)
                .setParameter("lease", hold)
                .setParameter("seconds", seconds(lease))
                .setParameter("archive", archive)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> work(row, hold));
    }

    /** Moves the lease on, in a transaction of its own or in the caller's, which then has locked the batch. */
    @Transactional
    void hold(BatchWork work, Duration lease) {
        update(work, "due_at = now() + make_interval(secs => " + seconds(lease) + ")");
    }

    /** Counts a document as done or failed. */
    @Transactional(TxType.MANDATORY)
    void count(BatchWork work, ItemStatus result) {
        String counter = result == ItemStatus.DONE ? "done" : "failed";
        update(work, counter + " = " + counter + " + 1, tries = 0");
        progress.changed(work.batchId());
    }

    /** All its documents are known now. */
    @Transactional(TxType.REQUIRES_NEW)
    void counted(BatchWork work, int total) {
        update(work, "tries = 0, total = " + total);
        progress.changed(work.batchId());
    }

    /** Gives the batch back untouched: it is due again after the delay. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveBack(BatchWork work, Duration delay) {
        update(work, "lease = NULL, due_at = now() + make_interval(secs => " + seconds(delay) + ")");
    }

    /**
     * Counts a try that came to a bad end: the batch is due again after the delay, or given up. What was taken in stays, and a
     * person may let the rest be tried again.
     *
     * @param most tries without moving on, this one included, after which it is given up
     * @param problem the reason then
     */
    @Transactional(TxType.REQUIRES_NEW)
    void error(BatchWork work, int most, String problem, Duration delay) {
        int changed = entities.createNativeQuery(ERROR)
                .setParameter("most", most)
                .setParameter("problem", problem)
                .setParameter("seconds", seconds(delay))
                .setParameter("id", work.batchId())
                .setParameter("lease", work.lease())
                .executeUpdate();
        if (changed == 0) {
            throw new BatchLostException(work);
        }
        progress.changed(work.batchId());
    }

    /**
     * Ends the batch.
     *
     * @return false when there are still documents to be settled
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean done(BatchWork work) {
        boolean ended = change(work, END) == 1;
        if (ended) {
            entities.createNativeQuery("DELETE FROM batch_chunk WHERE batch_id = :id"
                            + " AND EXISTS (SELECT FROM batch WHERE id = :id AND failed = 0)")
                    .setParameter("id", work.batchId())
                    .executeUpdate();
            progress.changed(work.batchId());
        }
        return ended;
    }

    /** Refuses the batch as a whole, before any of its documents was taken in. */
    @Transactional(TxType.REQUIRES_NEW)
    void refuse(BatchWork work, String problem) {
        int changed = entities.createNativeQuery(REFUSE)
                .setParameter("problem", problem)
                .setParameter("id", work.batchId())
                .setParameter("lease", work.lease())
                .executeUpdate();
        if (changed == 0) {
            throw new BatchLostException(work);
        }
        for (String table : List.of("batch_chunk", "batch_item")) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE batch_id = :id")
                    .setParameter("id", work.batchId())
                    .executeUpdate();
        }
        progress.changed(work.batchId());
    }

    private void update(BatchWork work, String what) {
        if (change(work, "UPDATE batch SET " + what + " WHERE id = :id AND lease = :lease AND status = 'WORKING'")
                == 0) {
            throw new BatchLostException(work);
        }
    }

    private int change(BatchWork work, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("id", work.batchId())
                .setParameter("lease", work.lease())
                .executeUpdate();
    }

    private static BatchWork work(Object[] row, UUID hold) {
        return new BatchWork(
                (UUID) row[0],
                hold,
                BatchFormat.valueOf((String) row[1]),
                Lane.valueOf((String) row[2]),
                (UUID) row[3],
                (Long) row[4],
                (Boolean) row[5],
                (Integer) row[6]);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
