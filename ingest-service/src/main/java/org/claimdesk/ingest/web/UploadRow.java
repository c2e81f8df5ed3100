package org.claimdesk.ingest.web;

import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Progress.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of uploads.
 *
 * @param document format and size in words
 * @param supersedes the article of which it is a new version
 * @param duplicateOf an older article of other bytes with the same text
 * @param by name of the uploader
 * @param uploadedAt RFC 3339
 * @param mayRetry whether it failed and whoever looks may try again
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
        String document,
        boolean archive,
        @Nullable UUID supersedes,
        @Nullable UUID duplicateOf,
        String by,
        String uploadedAt,
        boolean mayRetry) {

    static UploadRow of(Article article, Stage stage, String by, boolean mayUpload) {
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
                Format.of(article.contentType()).withSize(article.size()),
                article.lane() == Lane.ARCHIVE,
                article.supersedes(),
                article.duplicateOf(),
                by,
                article.uploadedAt().toString(),
                mayUpload && stage == Stage.FAILED);
    }
}
