package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.claimdesk.fetch.FetchException;
import org.claimdesk.fetch.FetchRequest;
import org.claimdesk.fetch.Fetched;
import org.claimdesk.fetch.Fetcher;
import org.claimdesk.ingest.article.FetchConfig;
import org.jspecify.annotations.Nullable;

/** Gets a feed from its site and reads it. */
@ApplicationScoped
class FeedFetch {

    private static final int LONGEST_TAG = 500;
    private static final int LONGEST_URL = 2048;

    private final Fetcher fetcher;
    private final FeedParser parser;

    FeedFetch(FetchConfig fetch, FeedConfig feeds) {
        this.fetcher = new Fetcher(fetch.policy(feeds.size()));
        this.parser = new FeedParser(feeds.entries());
    }

    /**
     * @param etag of the copy at hand
     * @throws FetchException when it cannot be had
     * @throws UnreadableFeedException when it is no feed
     */
    FeedAnswer get(String url, @Nullable String etag, @Nullable String lastModified) {
        Fetched fetched = fetcher.fetch(FetchRequest.feed(URI.create(url), etag, lastModified));
        String permanent = FeedRules.address(fetched.permanentUrl());
        String next = permanent.length() <= LONGEST_URL ? permanent : url;
        if (fetched.notModified()) {
            return new FeedAnswer(null, next, usable(fetched.etag()), usable(fetched.lastModified()));
        }
        ParsedFeed feed = parser.parse(fetched.bytes(), fetched.contentType(), fetched.finalUrl());
        return new FeedAnswer(feed, next, usable(fetched.etag()), usable(fetched.lastModified()));
    }

    private static @Nullable String usable(@Nullable String header) {
        boolean usable = header != null
                && header.length() <= LONGEST_TAG
                && header.chars().allMatch(c -> c >= ' ' && c <= '~');
        return usable ? header : null;
    }
}
