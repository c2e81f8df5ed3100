package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.fetch.FetchException;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.NotFetchedException;
import org.jspecify.annotations.Nullable;

/** What people do with feeds. */
@ApplicationScoped
public class FeedDesk {

    private final FeedRules rules;
    private final FeedFetch fetch;
    private final FeedShelf shelf;
    private final Feeds feeds;

    FeedDesk(FeedRules rules, FeedFetch fetch, FeedShelf shelf, Feeds feeds) {
        this.rules = rules;
        this.fetch = fetch;
        this.shelf = shelf;
        this.feeds = feeds;
    }

    /** @param created false when the feed was here already; it keeps its settings then */
    public record Added(Feed feed, boolean created) {}

    /**
     * Adds a feed after a first look at it, so that a wrong address is told at once.
     *
     * @param interval ISO 8601 duration
     * @throws NotFetchedException when the address cannot be called
     * @throws UnreadableFeedException when there is no feed
     */
    public Added add(
            @Nullable String url, @Nullable String publisher, Lane lane, @Nullable String interval, UUID account) {
        FeedSettings settings = rules.check(url, publisher, lane, interval);
        Optional<Feed> there = feeds.at(settings.url());
        if (there.isPresent()) {
            return new Added(there.get(), false);
        }
        FeedAnswer answer = firstLook(settings.url());
        boolean created = shelf.put(settings.at(answer.url()), answer, account);
        return new Added(feeds.at(answer.url()).orElseThrow(), created);
    }

    /** Makes the next poll due as soon as the site may be called again. */
    public void pollNow(UUID id) {
        shelf.pollNow(id);
    }

    /** Ends the polling; the articles stay. */
    public void remove(UUID id) {
        shelf.remove(id);
    }

    private FeedAnswer firstLook(String url) {
        try {
            return fetch.get(url, null, null);
        } catch (FetchException e) {
            throw new NotFetchedException(e);
        }
    }
}
