package org.claimdesk.ingest.feed;

import java.time.Duration;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/**
 * A worker's hold on a feed.
 *
 * @param pollDue false when only entries are due
 * @param account who added the feed, and so uploads its articles
 */
record FeedWork(
        UUID feedId,
        UUID lease,
        String url,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean pollDue,
        Duration interval,
        int failures,
        @Nullable String publisher,
        Lane lane,
        UUID account) {}
