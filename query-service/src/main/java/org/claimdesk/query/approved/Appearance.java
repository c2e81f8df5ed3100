package org.claimdesk.query.approved;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article saying the claim.
 *
 * @param origin where this article has it from, as far as that was found
 */
public record Appearance(
        UUID articleId,
        Passage passage,
        @Nullable String speaker,
        @Nullable String origin,
        Article article) {

    public Appearance {
        article = article == null ? Article.UNKNOWN : article;
    }
}
