package org.claimdesk.review.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.claimdesk.comparison.candidate.ResidentCandidateIndex;
import org.claimdesk.shell.live.Loop;
import org.claimdesk.shell.live.Notifications;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes one job after another, off every request's path: one thread all, another one only those of claims in the queue, so that
 * none waits behind an archive. Woken when a claim comes in, they look every second anyway.
 */
@ApplicationScoped
class MatchWorker {

    private static final Logger LOG = Logger.getLogger(MatchWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final MatchJobs jobs;
    private final Matching matching;
    private final MatchingTools tools;
    private final DataSource database;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore newsOfQueue = new Semaphore(0);
    private final Loop loop = new Loop("matching", () -> turn(true, news));
    private final Loop loopOfQueue = new Loop("matching-queue", () -> turn(false, newsOfQueue));
    private @Nullable StoredIndex index;

    MatchWorker(MatchJobs jobs, Matching matching, MatchingTools tools, DataSource database) {
        this.jobs = jobs;
        this.matching = matching;
        this.tools = tools;
        this.database = database;
    }

    void start(@Observes StartupEvent event, Notifications notifications) {
        notifications.stream("matching").subscribe().with(message -> {
            newsOfQueue.release();
            news.release();
        });
        loopOfQueue.start();
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        loopOfQueue.stop();
    }

    private void turn(boolean parked, Semaphore news) throws InterruptedException {
        StoredIndex filled = filled();
        var job = jobs.next(parked);
        if (job.isEmpty()) {
            news.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            news.drainPermits();
            return;
        }
        try {
            matching.match(job.get(), filled);
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "matching failed claim=%s try=%d",
                    job.get().claim(),
                    job.get().tries());
            jobs.failed(job.get());
        }
    }

    private synchronized StoredIndex filled() {
        if (index == null) {
            var fresh = new StoredIndex(
                    database, new ResidentCandidateIndex(), tools.await().model());
            fresh.follow();
            LOG.infof("candidate index filled claims=%d", fresh.size());
            index = fresh;
        }
        return index;
    }
}
