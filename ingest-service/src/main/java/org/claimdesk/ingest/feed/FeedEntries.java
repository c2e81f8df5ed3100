package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries that feeds listed. */
@ApplicationScoped
class FeedEntries {

    private static final String NOTE = """
            INSERT INTO feed_entry (feed_id, key, url, title, publisher, published_at)
            VALUES (:feed, :key, :url, :title, :publisher, :publishedAt)
            ON CONFLICT (feed_id, key) DO UPDATE SET listed_at = now()""";

    private static final String FORGET = """
            DELETE FROM feed_entry WHERE feed_id = :feed AND status <> 'PENDING'
                AND listed_at < now() - make_interval(secs => :seconds)""";

    /** The next try is set before this one begins: an entry that ends the process is not tried for ever. */
    private static final String BEGIN = """
            UPDATE feed_entry SET tries = tries + 1,
                due_at = now() + make_interval(secs => least(86400, :seconds * power(4, tries)) * (0.8 + 0.4 * random()))
            WHERE id = (SELECT id FROM feed_entry WHERE feed_id = :feed AND status = 'PENDING' AND due_at <= now()
                ORDER BY tries, id LIMIT 1)
            RETURNING id, url, title, publisher, published_at, tries""";

    private static final String GIVE_UP = """
            UPDATE feed_entry SET status = 'FAILED', settled_at = now(), problem = coalesce(problem, 'No try came to an end.')
            WHERE feed_id = :feed AND status = 'PENDING' AND due_at <= now() AND tries >= :most""";

    private static final String TAKEN = """
            UPDATE feed_entry SET status = 'TAKEN', settled_at = now(), problem = NULL, article_id = :article
            WHERE id = :id AND status = 'PENDING'
                AND EXISTS (SELECT FROM feed WHERE id = feed_entry.feed_id AND lease = :lease)""";

    private static final String FAILED = """
            UPDATE feed_entry SET problem = :problem, status = CASE WHEN :last THEN 'FAILED' ELSE status END,
                settled_at = CASE WHEN :last THEN now() END
            WHERE id = :id AND status = 'PENDING'""";

    private final EntityManager entities;
    private final FeedQueue queue;
    private final FeedConfig config;

    FeedEntries(EntityManager entities, FeedQueue queue, FeedConfig config) {
        this.entities = entities;
        this.queue = queue;
        this.config = config;
    }

    /** Notes what is new in the feed; the last one first, so that the older of two is taken in first. */
    @Transactional(TxType.MANDATORY)
    void note(UUID feed, List<FeedItem> items) {
        for (FeedItem item : items.reversed()) {
            entities.createNativeQuery(NOTE)
                    .setParameter("feed", feed)
                    .setParameter("key", item.key())
                    .setParameter("url", item.url().toString())
                    .setParameter("title", item.details().title())
                    .setParameter("publisher", item.details().publisher())
                    .setParameter("publishedAt", item.details().publishedAt())
                    .executeUpdate();
        }
        entities.createNativeQuery(FORGET)
                .setParameter("feed", feed)
                .setParameter("seconds", FeedQueue.seconds(config.memory()))
                .executeUpdate();
    }

    /** The next entry that is due, its try counted. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<DueEntry> begin(FeedWork work) {
        queue.hold(work, config.lease());
        entities.createNativeQuery(GIVE_UP)
                .setParameter("feed", work.feedId())
                .setParameter("most", config.maxTries())
                .executeUpdate();
        List<?> rows = entities.createNativeQuery(BEGIN, Object[].class)
                .setParameter("seconds", FeedQueue.seconds(config.retryDelay()))
                .setParameter("feed", work.feedId())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new DueEntry(
                        (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Integer)
                                row[5]));
    }

    /**
     * In the transaction that stores the article: both or neither.
     *
     * @throws FeedLostException when the feed is gone or somebody else's
     */
    @Transactional(TxType.MANDATORY)
    void taken(FeedWork work, DueEntry entry, UUID article) {
        int changed = entities.createNativeQuery(TAKEN)
                .setParameter("article", article)
                .setParameter("id", entry.id())
                .setParameter("lease", work.lease())
                .executeUpdate();
        if (changed == 0) {
            throw new FeedLostException(work);
        }
    }

    /** @param forGood whether another try would end the same */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(DueEntry entry, String problem, boolean forGood) {
        entities.createNativeQuery(FAILED)
                .setParameter("problem", problem)
                .setParameter("last", forGood || entry.tries() >= config.maxTries())
                .setParameter("id", entry.id())
                .executeUpdate();
    }
}
