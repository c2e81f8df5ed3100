package org.claimdesk.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the uploader gets back.
 *
 * @param duplicateOf an older article of other bytes with the same text
 * @param created false when the bytes were there already
 */
public record Receipt(
        UUID id,
        ArticleStatus status,
        String contentHash,
        @Nullable UUID duplicateOf,
        boolean created) {

    static Receipt of(Article article, boolean created) {
        return new Receipt(article.id(), article.status(), article.contentHash(), article.duplicateOf(), created);
    }
}
