package org.claimdesk.ingest.batch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Clears up: uploads that broke off, and those kept long enough. */
@ApplicationScoped
class BatchLeftovers {

    private final EntityManager entities;
    private final BatchConfig config;

    BatchLeftovers(EntityManager entities, BatchConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** Ends uploads whose process died. */
    @Scheduled(identity = "batches that broke off", every = "1m", delayed = "10s")
    @Transactional
    void giveUp() {
        update(
                "UPDATE batch SET status = 'FAILED', problem = 'The upload broke off.', ended_at = now()"
                        + " WHERE status = 'RECEIVING' AND due_at < now() - make_interval(secs => :seconds)",
                config.silence());
        update(
                "DELETE FROM batch_chunk USING batch WHERE id = batch_id AND status = 'FAILED'"
                        + " AND tries = 0 AND ended_at > now() - make_interval(secs => :seconds)",
                Duration.ofHours(1));
    }

    /** Forgets the bytes of batches that can then no longer be retried. */
    @Scheduled(identity = "batches kept for a retry", every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        update(
                "DELETE FROM batch_chunk USING batch WHERE id = batch_id AND status IN ('DONE', 'FAILED')"
                        + " AND ended_at < now() - make_interval(secs => :seconds)",
                config.keep());
    }

    private void update(String sql, Duration duration) {
        entities.createNativeQuery(sql)
                .setParameter("seconds", (double) duration.toSeconds())
                .executeUpdate();
    }
}
