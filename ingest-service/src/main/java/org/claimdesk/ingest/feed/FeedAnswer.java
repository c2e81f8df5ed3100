package org.claimdesk.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a poll brought.
 *
 * @param feed null when the site says that nothing has changed
 * @param url where to poll the next time
 * @param etag for the next poll, null when the site sent none that can be sent back
 */
record FeedAnswer(
        @Nullable ParsedFeed feed,
        String url,
        @Nullable String etag,
        @Nullable String lastModified) {}
