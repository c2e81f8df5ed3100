package org.claimdesk.ingest.batch;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Many documents in one upload.
 *
 * @param fileName as the uploader's system calls it
 * @param size bytes of the upload, so far while it comes
 * @param total documents; null until they are counted
 * @param done taken in; each is extracted like any other article
 * @param pending null until they are counted
 * @param problem why the batch as a whole was refused or given up
 * @param retryable whether a person may let what failed be tried again
 */
public record Batch(
        UUID id,
        BatchFormat format,
        BatchStatus status,
        Lane lane,
        @Nullable String fileName,
        long size,
        @Nullable Integer total,
        int done,
        int failed,
        @Nullable Integer pending,
        @Nullable String problem,
        boolean retryable,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {}
