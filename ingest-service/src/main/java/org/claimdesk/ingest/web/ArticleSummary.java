package org.claimdesk.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Notice;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
record ArticleSummary(
        UUID id,
        ArticleStatus status,
        @Nullable Notice notice,
        @Nullable String failure,
        int claims,
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        String language,
        Lane lane,
        @Nullable String fileName,
        UUID uploadedBy,
        Instant uploadedAt) {

    static ArticleSummary of(Article article) {
        return new ArticleSummary(
                article.id(),
                article.status(),
                article.notice(),
                article.failure(),
                article.claimCount(),
                article.details().title(),
                article.details().bylines(),
                article.details().publisher(),
                article.details().publishedAt(),
                article.details().url(),
                article.language(),
                article.lane(),
                article.fileName(),
                article.uploadedBy(),
                article.uploadedAt());
    }

    /** What to call it. */
    String name() {
        return name(title, fileName);
    }

    static String name(@Nullable String title, @Nullable String fileName) {
        return title != null ? title : fileName != null ? fileName : "Untitled article";
    }
}
