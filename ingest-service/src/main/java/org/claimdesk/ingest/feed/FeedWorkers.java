package org.claimdesk.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Threads that take feed after feed; those of all instances share the feeds by their leases. */
@ApplicationScoped
class FeedWorkers {

    private static final Logger LOG = Logger.getLogger(FeedWorkers.class);
    private static final int BEFORE_THE_POOLS_CLOSE = 10;
    private static final long GRACE_MILLIS = 5_000;

    private final FeedQueue queue;
    private final FeedRun run;
    private final FeedConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stop = new CountDownLatch(1);

    FeedWorkers(FeedQueue queue, FeedRun run, FeedConfig config) {
        this.queue = queue;
        this.run = run;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < config.workers(); i++) {
            threads.add(Thread.ofPlatform().name("feeds-" + i).daemon().start(this::work));
        }
    }

    void stop(@Observes @Priority(BEFORE_THE_POOLS_CLOSE) ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        long end = System.currentTimeMillis() + GRACE_MILLIS;
        for (Thread thread : threads) {
            thread.join(Math.max(1, end - System.currentTimeMillis()));
        }
    }

    private void work() {
        try {
            do {
                while (!stopping() && workOnce()) {
                    LOG.debug("feed=given back");
                }
            } while (!stop.await(config.look().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when no feed is due, or nothing can be done now */
    private boolean workOnce() {
        try {
            Optional<FeedWork> work = queue.take(config.lease());
            work.ifPresent(this::run);
            return work.isPresent();
        } catch (RuntimeException e) {
            LOG.warnf("feeds=interrupted cause=%s", e.toString());
            return false;
        }
    }

    /** A feed is only given back when all went well: what nobody foresaw shall not be tried again at once. */
    private void run(FeedWork work) {
        try {
            run.run(work, this::stopping);
            queue.giveBack(work);
        } catch (FeedLostException e) {
            LOG.debugf("feed=%s lost", work.feedId());
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }
}
