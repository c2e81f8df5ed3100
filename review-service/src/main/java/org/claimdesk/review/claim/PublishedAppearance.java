package org.claimdesk.review.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appearance as it went on record, with what was known about the article then. */
public record PublishedAppearance(
        UUID articleId,
        Passage passage,
        @Nullable String speaker,
        @Nullable String origin,
        ArticleMetadata article) {}
