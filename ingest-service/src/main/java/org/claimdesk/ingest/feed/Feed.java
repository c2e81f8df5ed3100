package org.claimdesk.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it stands.
 *
 * @param title what it calls itself
 * @param publisher set by whoever added it; wins over what its pages say
 * @param problem of the last poll, a sentence; null when it went well
 * @param failures polls in a row that failed
 * @param taken entries that became articles; {@code takenToday} in the last 24 hours
 */
public record Feed(
        UUID id,
        String url,
        @Nullable String title,
        @Nullable String publisher,
        Lane lane,
        Duration interval,
        FeedStatus status,
        @Nullable String problem,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant lastPollAt,
        Instant nextPollAt,
        long taken,
        long takenToday,
        long pending,
        long failed,
        UUID addedBy,
        Instant addedAt) {}
