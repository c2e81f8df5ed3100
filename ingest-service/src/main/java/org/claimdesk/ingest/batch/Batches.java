package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reading batches. */
@ApplicationScoped
public class Batches {

    private static final String COLUMNS =
            "SELECT id, format, status, lane, file_name, size, total, done, failed, problem,"
                    + " created_by, created_at, ended_at, " + BatchResults.RETRYABLE + " FROM batch ";

    private static final String BEHIND = "WHERE (created_at, id) < (SELECT created_at, id FROM batch WHERE id = '%s') ";

    private final EntityManager entities;

    Batches(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws ProblemException 404 */
    @Transactional
    public Batch get(UUID id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "WHERE id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> batch((Object[]) row))
                .orElseThrow(() -> new ProblemException(
                        404, "batch-not-found", "Batch not found", "There is no batch " + id + "."));
    }

    /**
     * Newest first.
     *
     * @param behind the last one of the page before
     */
    @Transactional
    public List<Batch> list(@Nullable UUID behind, int most) {
        String where = behind == null ? "" : BEHIND.formatted(behind);
        List<?> rows = entities.createNativeQuery(
                        COLUMNS + where + "ORDER BY created_at DESC, id DESC LIMIT :most", Object[].class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> batch((Object[]) row)).toList();
    }

    private static Batch batch(Object[] row) {
        Integer total = (Integer) row[6];
        int done = (Integer) row[7];
        int failed = (Integer) row[8];
        return new Batch(
                (UUID) row[0],
                BatchFormat.valueOf((String) row[1]),
                BatchStatus.valueOf((String) row[2]),
                Lane.valueOf((String) row[3]),
                (String) row[4],
                (Long) row[5],
                total,
                done,
                failed,
                Optional.ofNullable(total).map(all -> all - done - failed).orElse(null),
                (String) row[9],
                (Boolean) row[13],
                (UUID) row[10],
                (Instant) row[11],
                (Instant) row[12]);
    }
}
