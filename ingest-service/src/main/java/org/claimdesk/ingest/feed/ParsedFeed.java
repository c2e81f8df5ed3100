package org.claimdesk.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed at one moment.
 *
 * @param title at most 200 characters
 * @param items in the feed's order, none twice
 */
record ParsedFeed(@Nullable String title, List<FeedItem> items) {

    ParsedFeed {
        items = List.copyOf(items);
    }
}
