package org.claimdesk.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Notice;
import org.claimdesk.ingest.article.Withdrawal;
import org.claimdesk.ingest.events.Extractor;
import org.claimdesk.ingest.events.Place;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param failure why its extraction was given up
 * @param claims how many candidate claims it has
 * @param version counts its events; 0 until it is published
 * @param size bytes of the original
 */
record ArticleView(
        UUID id,
        ArticleStatus status,
        @Nullable Notice notice,
        @Nullable String failure,
        int claims,
        List<Place> places,
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        String language,
        Lane lane,
        long version,
        @Nullable Extractor extractor,
        String contentHash,
        String contentType,
        long size,
        @Nullable String fileName,
        UUID uploadedBy,
        Instant uploadedAt,
        @Nullable Withdrawal withdrawal,
        @Nullable UUID duplicateOf,
        @Nullable UUID supersedes) {

    static ArticleView of(Article article, List<Place> places) {
        return new ArticleView(
                article.id(),
                article.status(),
                article.notice(),
                article.failure(),
                article.claimCount(),
                places,
                article.details().title(),
                article.details().bylines(),
                article.details().publisher(),
                article.details().publishedAt(),
                article.details().url(),
                article.language(),
                article.lane(),
                article.version(),
                article.extractor(),
                article.contentHash(),
                article.contentType(),
                article.size(),
                article.fileName(),
                article.uploadedBy(),
                article.uploadedAt(),
                article.withdrawal(),
                article.duplicateOf(),
                article.supersedes());
    }

    /** What to call it. */
    String name() {
        return ArticleSummary.name(title, fileName);
    }
}
