package org.claimdesk.ingest.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.feed.Feed;
import org.claimdesk.ingest.feed.Feeds;
import org.claimdesk.shell.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of feeds ends. */
final class FeedCursor {

    private FeedCursor() {}

    static String behind(Feed feed) {
        return Cursor.encode(List.of(feed.addedAt().toString(), feed.id().toString()));
    }

    /** @return null for the first page */
    static Feeds.@Nullable Position decode(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor).orElse(null);
        if (key == null) {
            return null;
        }
        try {
            return new Feeds.Position(Instant.parse(key.getFirst()), UUID.fromString(key.getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
