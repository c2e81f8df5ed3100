package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How a poll ends: what it brought and when the next one is, in one transaction. */
@ApplicationScoped
class FeedOutcome {

    /** Longer waits that a site asks for are taken for a mistake. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private static final String SETTLED = """
            UPDATE feed SET url = :url, title = coalesce(:title, title), etag = :etag, last_modified = :lastModified,
                problem = NULL, failures = 0, failing_since = NULL, last_poll_at = now(),
                next_poll_at = now() + make_interval(secs => :next), not_before = now() + make_interval(secs => :pause)
            WHERE id = :id""";

    private static final String FAILED = """
            UPDATE feed SET problem = :problem, failures = failures + 1, failing_since = coalesce(failing_since, now()),
                last_poll_at = now(), next_poll_at = now() + make_interval(secs => :next),
                not_before = now() + make_interval(secs => :pause),
                status = CASE WHEN :gone OR failing_since < now() - make_interval(secs => :giveUp)
                    THEN 'DISABLED' ELSE status END
            WHERE id = :id""";

    private static final int STEEPEST = 20;

    private final EntityManager entities;
    private final FeedQueue queue;
    private final FeedEntries entries;
    private final FeedConfig config;

    FeedOutcome(EntityManager entities, FeedQueue queue, FeedEntries entries, FeedConfig config) {
        this.entities = entities;
        this.queue = queue;
        this.entries = entries;
        this.config = config;
    }

    /** @throws FeedLostException when the feed is gone or somebody else's */
    @Transactional(TxType.REQUIRES_NEW)
    void polled(FeedWork work, FeedAnswer answer) {
        queue.hold(work, config.lease());
        if (!answer.url().equals(work.url()) && taken(answer.url())) {
            fail(work, new PollFailure("It has moved to the address of another feed here.", true, null));
            return;
        }
        ParsedFeed feed = answer.feed();
        if (feed != null) {
            entries.note(work.feedId(), feed.items());
        }
        // Whoever answers 304 need not repeat what the copy at hand is known by.
        boolean kept = feed == null;
        entities.createNativeQuery(SETTLED)
                .setParameter("url", answer.url())
                .setParameter("title", feed == null ? null : feed.title())
                .setParameter("etag", kept && answer.etag() == null ? work.etag() : answer.etag())
                .setParameter(
                        "lastModified",
                        kept && answer.lastModified() == null ? work.lastModified() : answer.lastModified())
                .setParameter("next", FeedQueue.seconds(work.interval()))
                .setParameter("pause", FeedQueue.seconds(config.pause()))
                .setParameter("id", work.feedId())
                .executeUpdate();
    }

    /** @throws FeedLostException when the feed is gone or somebody else's */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(FeedWork work, PollFailure failure) {
        queue.hold(work, config.lease());
        fail(work, failure);
    }

    private void fail(FeedWork work, PollFailure failure) {
        Duration asked = failure.retryAfter() == null ? Duration.ZERO : failure.retryAfter();
        Duration wait = asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
        Query query = entities.createNativeQuery(FAILED)
                .setParameter("problem", failure.problem())
                .setParameter("next", Math.max(FeedQueue.seconds(wait), backOff(work)))
                .setParameter("pause", FeedQueue.seconds(longer(wait, config.pause())))
                .setParameter("gone", failure.gone())
                .setParameter("giveUp", FeedQueue.seconds(config.giveUp()))
                .setParameter("id", work.feedId());
        query.executeUpdate();
    }

    /** Twice as long after each failure, up to a day, give or take a fifth so that feeds of one site part. */
    private double backOff(FeedWork work) {
        double seconds = FeedQueue.seconds(work.interval()) * Math.pow(2, Math.min(work.failures(), STEEPEST));
        double jittered = seconds * ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        return Math.min(jittered, FeedQueue.seconds(config.longestInterval()));
    }

    private boolean taken(String url) {
        return !entities.createNativeQuery("SELECT 1 FROM feed WHERE url = :url", Integer.class)
                .setParameter("url", url)
                .getResultList()
                .isEmpty();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
