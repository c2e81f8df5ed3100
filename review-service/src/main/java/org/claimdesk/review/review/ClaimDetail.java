package org.claimdesk.review.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim with everything around it.
 *
 * @param context the words around the passage; null when the article's text is gone
 * @param decisions newest first
 */
public record ClaimDetail(
        @JsonUnwrapped ClaimItem claim,
        @Nullable Context context,
        List<DecisionItem> decisions,
        List<CommentItem> comments) {

    /**
     * A stretch of the article's text with the passage in it.
     *
     * @param start first code point of {@code text} in the article
     */
    public record Context(int start, int end, String text) {}
}
