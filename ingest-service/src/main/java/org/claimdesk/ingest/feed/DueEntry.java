package org.claimdesk.ingest.feed;

import java.util.List;
import org.claimdesk.document.Metadata;
import org.claimdesk.ingest.article.ArticleDetails;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose page is fetched now.
 *
 * @param tries this one included
 */
record DueEntry(
        long id,
        String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedAt,
        int tries) {

    ArticleDetails hints() {
        return ArticleDetails.of(new Metadata(title, List.of(), publisher, publishedAt, null, null));
    }
}
