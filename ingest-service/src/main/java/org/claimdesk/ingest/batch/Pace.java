package org.claimdesk.ingest.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.shell.broker.TopicLag;

/**
 * Keeps an archive from running ahead. Its claims go the way of live ones, through one topic; whatever piles up there, or
 * before, would have to be read first. So a document is only taken in when few of the archive wait for their extraction and
 * those who read the claims are nearly up to date.
 */
@ApplicationScoped
class Pace {

    private static final String CLAIMS = "claims-extracted";
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final EntityManager entities;
    private final TopicLag lag;
    private final BatchQueue queue;
    private final BatchConfig config;
    private long lookedAt;
    private boolean upToDate;

    Pace(EntityManager entities, TopicLag lag, BatchQueue queue, BatchConfig config) {
        this.entities = entities;
        this.lag = lag;
        this.queue = queue;
        this.config = config;
    }

    /**
     * Waits until a document of the archive may be taken in, and keeps the lease; one that is LIVE may at once.
     *
     * @throws BatchLostException when somebody else has the batch
     */
    void await(BatchWork work, BooleanSupplier stopping) {
        while (work.lane() == Lane.ARCHIVE && !stopping.getAsBoolean() && !free(work)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean free(BatchWork work) {
        return isUpToDate(work) && waiting() < config.ahead();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM (SELECT FROM article WHERE status = 'EXTRACTING' AND lane = 'ARCHIVE'"
                                + " LIMIT :most) waiting")
                .setParameter("most", config.ahead())
                .getSingleResult());
    }

    private synchronized boolean isUpToDate(BatchWork work) {
        if (lookedAt == 0 || System.nanoTime() - lookedAt > LOOK.toNanos()) {
            queue.hold(work, config.lease());
            upToDate = lag.of(CLAIMS) < config.lag();
            lookedAt = System.nanoTime();
        }
        return upToDate;
    }
}
