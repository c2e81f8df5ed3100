package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleProgress;
import org.claimdesk.ingest.article.Lane;

/**
 * The articles that wait for their extraction: all that are EXTRACTING. Time is the database's. A hold on an article is a
 * lease: the row says until when nobody else may take it.
 */
@ApplicationScoped
class ExtractionQueue {

    private static final String TAKE = """
            UPDATE article SET lease = :lease, due_at = now() + make_interval(secs => :seconds),
                losses = losses + CASE WHEN lease IS NULL THEN 0 ELSE 1 END
            WHERE id = (
                SELECT id FROM article a WHERE status = 'EXTRACTING' AND due_at <= now() AND (lane = 'LIVE' OR :archive)
                    AND NOT EXISTS (SELECT FROM article o WHERE o.id = a.supersedes AND o.status = 'EXTRACTING')
                ORDER BY lane DESC, uploaded_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, tries, losses""";

    /** A row that is locked is being settled right now: nobody else can take it, and the others shall not wait for it. */
    private static final String RENEW = """
            UPDATE article SET due_at = now() + make_interval(secs => :seconds)
            WHERE id = (SELECT id FROM article WHERE id = :id AND lease = :lease AND status = 'EXTRACTING'
                FOR UPDATE SKIP LOCKED)""";

    private final EntityManager entities;
    private final ArticleProgress progress;

    ExtractionQueue(EntityManager entities, ArticleProgress progress) {
        this.entities = entities;
        this.progress = progress;
    }

    /**
     * The next article nobody holds: LIVE before ARCHIVE, oldest first; a new version after the one it is compared with.
     *
     * @param archive whether one of the lane ARCHIVE will do
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Work> take(Duration lease, boolean archive) {
        UUID hold = UUID.randomUUID();
        List<?> rows = entities.createNativeQuery(TAKE, Object[].class)
                .setParameter("lease", hold)
                .setParameter("seconds", seconds(lease))
                .setParameter("archive", archive)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            Work work = new Work((UUID) row[0], hold, (Integer) row[1], (Integer) row[2]);
            progress.changed(work.articleId());
            return work;
        });
    }

    /** Moves the leases on. */
    @Transactional(TxType.REQUIRES_NEW)
    void renew(Collection<Work> held, Duration lease) {
        for (Work work : held) {
            entities.createNativeQuery(RENEW)
                    .setParameter("seconds", seconds(lease))
                    .setParameter("id", work.articleId())
                    .setParameter("lease", work.lease())
                    .executeUpdate();
        }
    }

    /** Gives the work back untouched, for a process that ends: it is due at once, and no try is counted. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveBack(Work work) {
        entities.createNativeQuery(
                        "UPDATE article SET due_at = now(), lease = NULL WHERE id = :id AND lease = :lease AND status = 'EXTRACTING'")
                .setParameter("id", work.articleId())
                .setParameter("lease", work.lease())
                .executeUpdate();
        progress.changed(work.articleId());
    }

    /** Counts a try that ended with an error; the work is due again after the delay. */
    @Transactional(TxType.MANDATORY)
    void postpone(Work work, Duration delay) {
        entities.createNativeQuery("UPDATE article SET due_at = now() + make_interval(secs => :seconds), lease = NULL,"
                        + " tries = tries + 1 WHERE id = :id")
                .setParameter("seconds", seconds(delay))
                .setParameter("id", work.articleId())
                .executeUpdate();
    }

    /**
     * Ends the hold for good; the caller has locked the article's row.
     *
     * @throws LeaseLostException when it is no longer this worker's
     */
    @Transactional(TxType.MANDATORY)
    void settle(Work work) {
        int settled = entities.createNativeQuery("UPDATE article SET lease = NULL WHERE id = :id AND lease = :lease"
                        + " AND status = 'EXTRACTING'")
                .setParameter("id", work.articleId())
                .setParameter("lease", work.lease())
                .executeUpdate();
        if (settled == 0) {
            throw new LeaseLostException(work);
        }
        progress.changed(work.articleId());
    }

    /** How many articles of a lane are not extracted yet, those at work included. */
    @Transactional(TxType.REQUIRES_NEW)
    long waiting(Lane lane) {
        return (Long)
                entities.createNativeQuery("SELECT count(*) FROM article WHERE status = 'EXTRACTING' AND lane = :lane")
                        .setParameter("lane", lane.name())
                        .getSingleResult();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
