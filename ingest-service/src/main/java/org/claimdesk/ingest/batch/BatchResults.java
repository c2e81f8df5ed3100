package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What became of the documents of a batch, and trying those again that failed. */
@ApplicationScoped
public class BatchResults {

    /** Of a row of batch: something of it failed that may come out otherwise next time, and the upload is still there. */
    static final String RETRYABLE = "(status = 'DONE' AND failed > 0 OR status = 'FAILED' AND tries > 0)"
            + " AND EXISTS (SELECT FROM batch_chunk WHERE batch_id = id)";

    private final EntityManager entities;
    private final Batches batches;
    private final BatchProgress progress;

    BatchResults(EntityManager entities, Batches batches, BatchProgress progress) {
        this.entities = entities;
        this.batches = batches;
        this.progress = progress;
    }

    /**
     * In the order of the upload.
     *
     * @param behind the last position of the page before, -1 for the first page
     * @throws ProblemException 404 when there is no such batch
     */
    @Transactional
    public List<BatchItem> list(UUID id, @Nullable ItemStatus status, int behind, int most) {
        batches.get(id);
        List<?> rows = entities.createNativeQuery(
                        "SELECT position, name, i.status, article_id, a.status AS article_status, problem"
                                + " FROM batch_item i LEFT JOIN article a ON a.id = article_id WHERE batch_id = :id"
                                + (status == null ? "" : " AND i.status = '" + status + "'")
                                + " AND position > :behind ORDER BY position LIMIT :most",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("behind", behind)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    /**
     * Lets the documents that failed be taken in once more, and the rest of a batch that was given up.
     *
     * @throws ProblemException 404 when there is no such batch, 409 when it has not ended, was refused, nothing failed, or its
     *     upload is kept no longer
     */
    @Transactional
    public Batch retry(UUID id) {
        Batch before = batches.get(id);
        int changed = entities.createNativeQuery("UPDATE batch SET status = 'WORKING', failed = 0, ended_at = NULL,"
                        + " problem = NULL, tries = 0, due_at = now() WHERE id = :id AND " + RETRYABLE)
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw refused(before);
        }
        entities.createNativeQuery("UPDATE batch_item SET status = 'PENDING', problem = NULL, tries = 0"
                        + " WHERE batch_id = :id AND status = 'FAILED'")
                .setParameter("id", id)
                .executeUpdate();
        progress.changed(id);
        return batches.get(id);
    }

    private static ProblemException refused(Batch batch) {
        String detail =
                switch (batch.status()) {
                    case RECEIVING, WORKING ->
                        "The batch is " + batch.status() + "; only one that has ended can be retried.";
                    case FAILED -> "The batch was refused, or its upload is kept no longer; please upload it again.";
                    case DONE ->
                        batch.failed() == 0
                                ? "None of its documents failed."
                                : "The upload is kept no longer; please upload the documents again.";
                };
        return new ProblemException(409, "batch-not-retryable", "Nothing to retry", detail);
    }

    private static BatchItem item(Object[] row) {
        return new BatchItem(
                (Integer) row[0],
                (String) row[1],
                ItemStatus.valueOf((String) row[2]),
                (UUID) row[3],
                row[4] == null ? null : ArticleStatus.valueOf((String) row[4]),
                (String) row[5]);
    }
}
