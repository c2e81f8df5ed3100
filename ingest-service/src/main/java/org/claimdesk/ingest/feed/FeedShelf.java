package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The transactions of {@link FeedDesk}. */
@ApplicationScoped
class FeedShelf {

    private static final String PUT = """
            INSERT INTO feed (id, url, title, publisher, lane, interval_seconds, etag, last_modified, last_poll_at, next_poll_at,
                not_before, added_by)
            VALUES (:id, :url, :title, :publisher, :lane, :interval, :etag, :lastModified, now(),
                now() + make_interval(secs => :interval), now() + make_interval(secs => :pause), :account)
            ON CONFLICT (url) DO NOTHING""";

    /** A feed that was given up gets another long time. */
    private static final String POLL = """
            UPDATE feed SET next_poll_at = greatest(now(), not_before), status = 'ACTIVE',
                failures = CASE WHEN status = 'DISABLED' THEN 0 ELSE failures END,
                failing_since = CASE WHEN status = 'ACTIVE' THEN failing_since END
            WHERE id = :id""";

    private final EntityManager entities;
    private final FeedEntries entries;
    private final FeedConfig config;

    FeedShelf(EntityManager entities, FeedEntries entries, FeedConfig config) {
        this.entities = entities;
        this.entries = entries;
        this.config = config;
    }

    /** @return false when it is there already */
    @Transactional
    boolean put(FeedSettings settings, FeedAnswer answer, UUID account) {
        UUID id = UUID.randomUUID();
        ParsedFeed feed = answer.feed();
        int rows = entities.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("url", settings.url())
                .setParameter("title", feed == null ? null : feed.title())
                .setParameter("publisher", settings.publisher())
                .setParameter("lane", settings.lane().name())
                .setParameter("interval", Math.toIntExact(settings.interval().toSeconds()))
                .setParameter("etag", answer.etag())
                .setParameter("lastModified", answer.lastModified())
                .setParameter("pause", FeedQueue.seconds(config.pause()))
                .setParameter("account", account)
                .executeUpdate();
        if (rows > 0 && feed != null) {
            entries.note(id, feed.items());
        }
        return rows > 0;
    }

    /** @throws FeedNotFoundException when there is none */
    @Transactional
    void pollNow(UUID id) {
        change(POLL, id);
    }

    /** @throws FeedNotFoundException when there is none */
    @Transactional
    void remove(UUID id) {
        change("DELETE FROM feed WHERE id = :id", id);
    }

    private void change(String sql, UUID id) {
        if (entities.createNativeQuery(sql).setParameter("id", id).executeUpdate() == 0) {
            throw new FeedNotFoundException(id);
        }
    }
}
