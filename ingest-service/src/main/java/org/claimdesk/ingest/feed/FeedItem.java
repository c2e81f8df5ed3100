package org.claimdesk.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIdentity;

/**
 * An entry as the feed lists it.
 *
 * @param key tells it from the other entries of its feed, for ever: the hash of its GUID, or else of its address
 * @param url absolute http or https address of its page
 * @param details title, publisher and date that the feed gives; they count where the page itself says nothing
 */
record FeedItem(String key, URI url, ArticleDetails details) {

    static String key(String guid) {
        return ArticleIdentity.contentHash(guid.strip().getBytes(StandardCharsets.UTF_8));
    }
}
