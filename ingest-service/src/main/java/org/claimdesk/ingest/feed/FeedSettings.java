package org.claimdesk.ingest.feed;

import java.time.Duration;
import org.claimdesk.ingest.article.Lane;
import org.jspecify.annotations.Nullable;

/** What somebody says of a feed, checked. */
record FeedSettings(String url, @Nullable String publisher, Lane lane, Duration interval) {

    FeedSettings at(String other) {
        return new FeedSettings(other, publisher, lane, interval);
    }
}
