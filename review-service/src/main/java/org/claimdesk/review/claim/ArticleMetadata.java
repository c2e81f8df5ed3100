package org.claimdesk.review.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about an article besides its text; travels with every appearance. */
public record ArticleMetadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        List<String> bylines,
        @Nullable String language) {

    public ArticleMetadata {
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
    }
}
