package org.claimdesk.ingest.web;

import java.net.URI;
import java.time.Duration;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.feed.Feed;
import org.claimdesk.ingest.feed.FeedStatus;

/**
 * A feed as pages show it.
 *
 * @param state WORKING, FAILING or STOPPED
 * @param every its interval in words
 * @param by name of whoever added it
 */
record FeedRow(Feed feed, String name, String state, String every, boolean archive, String by) {

    static FeedRow of(Feed feed, String by) {
        String title = feed.title();
        String state =
                feed.status() == FeedStatus.DISABLED ? "STOPPED" : feed.problem() == null ? "WORKING" : "FAILING";
        return new FeedRow(
                feed,
                title == null ? String.valueOf(URI.create(feed.url()).getHost()) : title,
                state,
                words(feed.interval()),
                feed.lane() == Lane.ARCHIVE,
                by);
    }

    private static String words(Duration interval) {
        long minutes = interval.toMinutes();
        if (minutes % 60 != 0) {
            return "every " + minutes + " minutes";
        }
        return minutes == 60 ? "every hour" : "every " + minutes / 60 + " hours";
    }
}
