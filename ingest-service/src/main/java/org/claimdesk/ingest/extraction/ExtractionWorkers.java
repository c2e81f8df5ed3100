package org.claimdesk.ingest.extraction;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimdesk.ingest.article.ArticleProgress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Platform threads, one per core, that take article after article; one more that takes only those of the lane LIVE, so
 * that none waits for the archive; and one that keeps their leases.
 */
@ApplicationScoped
class ExtractionWorkers {

    private static final Logger LOG = Logger.getLogger(ExtractionWorkers.class);
    private static final int BEFORE_THE_POOLS_CLOSE = 10;
    private static final long GRACE_MILLIS = 5_000;

    private final ExtractionQueue queue;
    private final ExtractionRun run;
    private final ExtractionConfig config;
    private final ArticleProgress progress;

    private final Set<Work> held = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore wakeUps = new Semaphore(0);
    private final Semaphore liveWakeUps = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Cancellable subscription;

    ExtractionWorkers(ExtractionQueue queue, ExtractionRun run, ExtractionConfig config, ArticleProgress progress) {
        this.queue = queue;
        this.run = run;
        this.config = config;
        this.progress = progress;
    }

    void start(@Observes StartupEvent event) {
        subscription = progress.dueWork().subscribe().with(any -> wake(1));
        for (int i = 0; i < config.workerCount(); i++) {
            threads.add(Thread.ofPlatform().name("extraction-" + i).daemon().start(() -> work(true, wakeUps)));
        }
        if (config.workerCount() > 0) {
            threads.add(Thread.ofPlatform().name("extraction-live").daemon().start(() -> work(false, liveWakeUps)));
        }
        threads.add(Thread.ofPlatform().name("extraction-leases").daemon().start(this::keepLeases));
    }

    /** Lets the work under way end, and gives back what does not end soon. */
    void stop(@Observes @Priority(BEFORE_THE_POOLS_CLOSE) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (subscription != null) {
            subscription.cancel();
        }
        long end = System.currentTimeMillis() + GRACE_MILLIS;
        wake(threads.size());
        threads.getLast().interrupt();
        for (Thread thread : threads) {
            thread.join(Math.max(1, end - System.currentTimeMillis()));
        }
        held.forEach(queue::giveBack);
    }

    private void work(boolean archive, Semaphore wakeUps) {
        try {
            run.awaitModels();
        } catch (IllegalStateException e) {
            LOG.error("extraction=off", e);
            return;
        }
        while (!stopping) {
            try {
                if (!workOnce(archive)) {
                    wakeUps.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                    wakeUps.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("extraction=paused cause=%s", e.toString());
                pause();
            }
        }
    }

    private boolean workOnce(boolean archive) {
        Optional<Work> taken = queue.take(config.lease(), archive);
        if (taken.isEmpty()) {
            return false;
        }
        Work work = taken.get();
        held.add(work);
        try {
            run.run(work);
        } finally {
            held.remove(work);
        }
        return true;
    }

    private void keepLeases() {
        while (!stopping) {
            try {
                Thread.sleep(config.lease().dividedBy(3));
                if (!held.isEmpty()) {
                    queue.renew(List.copyOf(held), config.lease());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("leases=not renewed cause=%s", e.toString());
            }
        }
    }

    private void wake(int threads) {
        wakeUps.release(threads);
        liveWakeUps.release();
    }

    private void pause() {
        try {
            Thread.sleep(config.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
