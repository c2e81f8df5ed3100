package org.claimdesk.ingest.web;

import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.BatchStatus;
import org.jspecify.annotations.Nullable;

/**
 * A batch as pages show it.
 *
 * @param size of the upload in words
 * @param total documents; null until they are counted
 * @param by name of the uploader
 * @param createdAt RFC 3339
 * @param mayRetry whether some failed and whoever looks may try them again
 */
record BatchRow(
        UUID id,
        String name,
        BatchStatus status,
        boolean archive,
        String size,
        @Nullable Integer total,
        int done,
        int failed,
        @Nullable String problem,
        String by,
        String createdAt,
        boolean mayRetry) {

    static BatchRow of(Batch batch, String by, boolean mayUpload) {
        return new BatchRow(
                batch.id(),
                batch.fileName() == null ? batch.format() + " without a name" : batch.fileName(),
                batch.status(),
                batch.lane() == Lane.ARCHIVE,
                Format.size(batch.size()),
                batch.total(),
                batch.done(),
                batch.failed(),
                batch.problem(),
                by,
                batch.createdAt().toString(),
                mayUpload && batch.retryable());
    }

    /** Whether nothing more happens by itself. */
    public boolean last() {
        return status.last();
    }

    /** Documents of which it is known what became of them. */
    public int settled() {
        return done + failed;
    }

    /** Documents still to come; 0 until they are counted. */
    public int waiting() {
        return total == null ? 0 : total - settled();
    }
}
