package org.claimdesk.ingest.batch;

import java.util.UUID;
import org.claimdesk.ingest.article.ArticleStatus;
import org.jspecify.annotations.Nullable;

/**
 * One document of a batch and what became of it.
 *
 * @param position from 0, in the order of the upload
 * @param name the path in the ZIP, or the line
 * @param articleStatus where its article is now
 * @param problem why it was refused
 */
public record BatchItem(
        int position,
        String name,
        ItemStatus status,
        @Nullable UUID articleId,
        @Nullable ArticleStatus articleStatus,
        @Nullable String problem) {}
