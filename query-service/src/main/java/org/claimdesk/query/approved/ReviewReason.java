package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim on record is being looked at again.
 *
 * @param kind ARTICLE_WITHDRAWN, ARTICLE_CHANGED or ARTICLE_CORRECTED; others may come
 * @param articleId the article that was withdrawn or corrected, or the version of it that has the claim
 * @param newer the version that no longer has it; null for the other kinds
 */
public record ReviewReason(
        String kind,
        UUID articleId,
        @Nullable UUID newer,
        @Nullable Instant at) {

    /** For people, about an article of the claim. */
    public String inWords() {
        return switch (kind) {
            case "ARTICLE_WITHDRAWN" -> "was withdrawn by its publisher or whoever handed it in";
            case "ARTICLE_CHANGED" -> "has a new version that no longer says it in these words";
            case "ARTICLE_CORRECTED" -> "was corrected in its title, authors, publisher, date or address";
            default -> "changed";
        };
    }
}
