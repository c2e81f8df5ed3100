package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.feed.Feed;
import org.claimdesk.ingest.feed.FeedEntry;
import org.claimdesk.ingest.feed.Feeds;
import org.claimdesk.shell.account.AccountNames;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** The feeds as pages show them. */
@ApplicationScoped
class FeedRows {

    private static final int PAGE = 50;
    private static final int ENTRIES = 100;

    private final Feeds feeds;
    private final AccountNames names;

    FeedRows(Feeds feeds, AccountNames names) {
        this.feeds = feeds;
        this.names = names;
    }

    Page<FeedRow> list(@Nullable String cursor) {
        return Page.of(feeds.list(FeedCursor.decode(cursor), PAGE + 1), PAGE, FeedCursor::behind)
                .map(this::row);
    }

    FeedRow one(UUID id) {
        return row(feeds.get(id));
    }

    /** The latest ones. */
    List<FeedEntry> entries(UUID id) {
        return feeds.entries(id, ENTRIES);
    }

    private FeedRow row(Feed feed) {
        return FeedRow.of(feed, names.of(feed.addedBy()));
    }
}
