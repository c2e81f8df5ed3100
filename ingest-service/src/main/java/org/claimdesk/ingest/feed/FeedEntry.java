package org.claimdesk.ingest.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed and what became of it.
 *
 * @param problem of the last try, a sentence
 * @param nextTryAt only while it is PENDING
 */
public record FeedEntry(
        String url,
        @Nullable String title,
        @Nullable String publishedAt,
        EntryStatus status,
        @Nullable String problem,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable UUID articleId,
        Instant foundAt) {}
