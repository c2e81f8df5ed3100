package org.claimdesk.ingest.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the same bytes were seen.
 *
 * @param publishedAt ISO 8601 date or date-time
 * @param uploadedBy id of an account
 */
public record Place(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String publishedAt,
        UUID uploadedBy,
        Instant addedAt) {}
