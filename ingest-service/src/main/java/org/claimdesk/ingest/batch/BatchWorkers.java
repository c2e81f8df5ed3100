package org.claimdesk.ingest.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Threads that take batch after batch; one more takes only those of the lane LIVE, so that none waits for the archive. */
@ApplicationScoped
class BatchWorkers {

    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);
    private static final int BEFORE_THE_POOLS_CLOSE = 10;
    private static final long GRACE_MILLIS = 5_000;

    private final BatchQueue queue;
    private final BatchRun run;
    private final Pace pace;
    private final BatchConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stop = new CountDownLatch(1);

    BatchWorkers(BatchQueue queue, BatchRun run, Pace pace, BatchConfig config) {
        this.queue = queue;
        this.run = run;
        this.pace = pace;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < config.workers(); i++) {
            threads.add(Thread.ofPlatform().name("batch-" + i).daemon().start(() -> work(true)));
        }
        if (config.workers() > 0) {
            threads.add(Thread.ofPlatform().name("batch-live").daemon().start(() -> work(false)));
        }
    }

    void stop(@Observes @Priority(BEFORE_THE_POOLS_CLOSE) ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        long end = System.currentTimeMillis() + GRACE_MILLIS;
        for (Thread thread : threads) {
            thread.join(Math.max(1, end - System.currentTimeMillis()));
        }
    }

    private void work(boolean archive) {
        try {
            do {
                while (!stopping() && workOnce(archive)) {
                    LOG.debug("batch=handled");
                }
            } while (!stop.await(config.poll().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when there is nothing to do, or nothing can be done now */
    private boolean workOnce(boolean archive) {
        try {
            Optional<BatchWork> work = queue.take(config.lease(), archive);
            work.ifPresent(this::run);
            return work.isPresent();
        } catch (RuntimeException e) {
            LOG.warnf("batch=interrupted cause=%s", e.toString());
            return false;
        }
    }

    private void run(BatchWork work) {
        try {
            if (work.tries() >= config.maxErrors()) {
                badEnd(work, "Counting its documents was cut off " + work.tries() + " times.");
            } else if (!run.run(work, () -> stoppingAtLast(work))) {
                queue.giveBack(work, config.retryDelay());
            }
        } catch (BatchLostException e) {
            LOG.infof("batch=%s lost", work.batchId());
            if (stopping()) {
                queue.giveBack(work, Duration.ZERO);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            again(work, e);
        }
    }

    private void again(BatchWork work, Throwable cause) {
        if (stopping()) {
            queue.giveBack(work, Duration.ZERO);
            return;
        }
        LOG.errorf(cause, "batch=%s interrupted", work.batchId());
        badEnd(
                work,
                "Working on it ended with an error " + config.maxErrors() + " times, last with "
                        + cause.getClass().getSimpleName() + ".");
    }

    /** Counts it; the last one that is allowed gives the batch up. */
    private void badEnd(BatchWork work, String problem) {
        queue.error(work, config.maxErrors(), problem, config.retryDelay());
    }

    /** Asked before each document: then is the time to let others go first. */
    private boolean stoppingAtLast(BatchWork work) {
        pace.await(work, this::stopping);
        return stopping();
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }
}
