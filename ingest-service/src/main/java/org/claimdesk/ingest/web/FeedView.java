package org.claimdesk.ingest.web;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.feed.Feed;
import org.claimdesk.ingest.feed.FeedStatus;
import org.jspecify.annotations.Nullable;

/** A feed as the API shows it; counts are of its entries. */
record FeedView(
        UUID id,
        String url,
        @Nullable String title,
        @Nullable String publisher,
        Lane lane,
        String interval,
        FeedStatus status,
        @Nullable String problem,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant lastPollAt,
        @Nullable Instant nextPollAt,
        long taken,
        long takenToday,
        long pending,
        long failed,
        UUID addedBy,
        Instant addedAt) {

    static FeedView of(Feed feed) {
        return new FeedView(
                feed.id(),
                feed.url(),
                feed.title(),
                feed.publisher(),
                feed.lane(),
                feed.interval().toString(),
                feed.status(),
                feed.problem(),
                feed.failures(),
                feed.failingSince(),
                feed.lastPollAt(),
                feed.status() == FeedStatus.ACTIVE ? feed.nextPollAt() : null,
                feed.taken(),
                feed.takenToday(),
                feed.pending(),
                feed.failed(),
                feed.addedBy(),
                feed.addedAt());
    }
}
