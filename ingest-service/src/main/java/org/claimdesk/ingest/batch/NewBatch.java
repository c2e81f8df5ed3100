package org.claimdesk.ingest.batch;

import java.util.UUID;
import org.claimdesk.ingest.article.Cleaned;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a batch before its first byte.
 *
 * @param fileName as the uploader's system calls it, a name without a path
 * @param account who hands it in
 */
public record NewBatch(
        BatchFormat format, Lane lane, @Nullable String fileName, UUID account) {

    public NewBatch {
        fileName = Cleaned.fileName(fileName);
    }
}
