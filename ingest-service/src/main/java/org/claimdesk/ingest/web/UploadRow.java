package org.claimdesk.ingest.web;

import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Progress.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of uploads.
 *
 * @param by name of the uploader
 * @param uploadedAt RFC 3339
 */
record UploadRow(
        UUID id,
        String name,
        Stage stage,
        int claims,
        @Nullable String notice,
        @Nullable String failure,
        @Nullable String publisher,
        @Nullable String publishedAt,
        boolean archive,
        String by,
        String uploadedAt) {

    static UploadRow of(Article article, Stage stage, String by) {
        ArticleSummary summary = ArticleSummary.of(article);
        return new UploadRow(
                article.id(),
                summary.name(),
                stage,
                article.claimCount(),
                summary.notice() == null ? null : summary.notice().name(),
                article.failure(),
                article.details().publisher(),
                article.details().publishedAt(),
                article.lane() == Lane.ARCHIVE,
                by,
                article.uploadedAt().toString());
    }
}
