package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArticleChange;
import org.claimdesk.review.claim.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim on record is being looked at again.
 *
 * @param articleId the article that was withdrawn or corrected, or the version of it that has the claim
 * @param newer the version that no longer has it; null for the other kinds
 * @param at when it was heard of
 */
record ReviewReason(
        ArticleChange.Kind kind, UUID articleId, @Nullable UUID newer, Instant at) {

    static List<ReviewReason> of(Marks marks) {
        return marks.open().stream()
                .map(change -> new ReviewReason(change.kind(), change.articleId(), change.newer(), change.at()))
                .toList();
    }
}
