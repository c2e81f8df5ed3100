package org.claimdesk.review.events;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArrivedArticle;
import org.claimdesk.review.claim.ArticleMetadata;
import org.claimdesk.review.claim.Lane;
import org.claimdesk.review.claim.TextPassage;
import org.jspecify.annotations.Nullable;

/** What the bench reads of an article that was published or corrected. */
record ArticleIngested(
        UUID articleId,
        long version,
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        @Nullable String language,
        @Nullable String contentHash,
        Lane lane,
        String text,
        List<TextPassage> passages,
        int claimCount,
        @Nullable UUID uploadedBy,
        @Nullable UUID supersedes) {

    ArrivedArticle arrived() {
        var metadata = new ArticleMetadata(title, publisher, publishedAt, url, bylines, language);
        return new ArrivedArticle(
                articleId, version, metadata, contentHash, lane, text, passages, claimCount, uploadedBy, supersedes);
    }
}
