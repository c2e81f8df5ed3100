package org.claimdesk.review.review;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.ArticleStatus;
import org.jspecify.annotations.Nullable;

/** An article beside a claim. */
public record ArticleItem(
        UUID id,
        ArticleStatus status,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        List<String> bylines,
        @Nullable String language) {

    static ArticleItem of(Article article) {
        var known = article.metadata();
        return new ArticleItem(
                article.id(),
                article.status(),
                known.title(),
                known.publisher(),
                known.publishedAt(),
                known.url(),
                known.bylines(),
                known.language());
    }
}
