package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/** Reading feeds. */
@ApplicationScoped
public class Feeds {

    private static final String COLUMNS = """
            SELECT f.id, url, title, publisher, lane, interval_seconds, status, problem, failures, failing_since, last_poll_at,
                next_poll_at, taken, today, pending, failed, added_by, added_at
            FROM feed f CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE status = 'TAKEN') taken,
                    count(*) FILTER (WHERE status = 'TAKEN' AND settled_at > now() - interval '1 day') today,
                    count(*) FILTER (WHERE status = 'PENDING') pending, count(*) FILTER (WHERE status = 'FAILED') failed
                FROM feed_entry WHERE feed_id = f.id) entries
            """;

    private static final String ENTRIES = """
            SELECT url, title, published_at, status, problem, tries, CASE WHEN status = 'PENDING' THEN due_at END, article_id,
                found_at
            FROM feed_entry WHERE feed_id = :id ORDER BY id DESC LIMIT :most""";

    private final EntityManager entities;

    Feeds(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws FeedNotFoundException when there is none */
    @Transactional
    public Feed get(UUID id) {
        return one("f.id", id).orElseThrow(() -> new FeedNotFoundException(id));
    }

    @Transactional
    Optional<Feed> at(String url) {
        return one("f.url", url);
    }

    /**
     * Added last, first.
     *
     * @param behind the sort key of the last one of the page before
     */
    @Transactional
    public List<Feed> list(@Nullable Position behind, int most) {
        String where = behind == null ? "" : "WHERE (added_at, f.id) < (:addedAt, :id) ";
        var query = entities.createNativeQuery(COLUMNS + where + "ORDER BY added_at DESC, f.id DESC", Object[].class)
                .setMaxResults(most);
        if (behind != null) {
            query.setParameter("addedAt", behind.addedAt()).setParameter("id", behind.id());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> feed((Object[]) row)).toList();
    }

    /** Where a feed stands in the list. */
    public record Position(Instant addedAt, UUID id) {}

    /** Found last, first. */
    @Transactional
    public List<FeedEntry> entries(UUID id, int most) {
        List<?> rows = entities.createNativeQuery(ENTRIES, Object[].class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private Optional<Feed> one(String column, Object value) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "WHERE " + column + " = :value", Object[].class)
                .setParameter("value", value)
                .getResultList();
        return rows.stream().findFirst().map(row -> feed((Object[]) row));
    }

    private static Feed feed(Object[] row) {
        return new Feed(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Lane.valueOf((String) row[4]),
                Duration.ofSeconds((Integer) row[5]),
                FeedStatus.valueOf((String) row[6]),
                (String) row[7],
                (Integer) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (Instant) row[11],
                (Long) row[12],
                (Long) row[13],
                (Long) row[14],
                (Long) row[15],
                (UUID) row[16],
                (Instant) row[17]);
    }

    private static FeedEntry entry(Object[] row) {
        return new FeedEntry(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                EntryStatus.valueOf((String) row[3]),
                (String) row[4],
                (Integer) row[5],
                (Instant) row[6],
                (UUID) row[7],
                (Instant) row[8]);
    }
}
