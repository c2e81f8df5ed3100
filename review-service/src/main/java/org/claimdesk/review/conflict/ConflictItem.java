package org.claimdesk.review.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArticleMetadata;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A conflict set with its values side by side.
 *
 * @param reopenedAt when a member joined after the finding
 */
public record ConflictItem(
        UUID id,
        long version,
        String attribute,
        ConflictStatus status,
        List<Member> members,
        @Nullable FindingItem finding,
        @Nullable Instant reopenedAt,
        @Nullable UUID mergedInto,
        Instant begunAt,
        Instant changedAt) {

    /** @param asOf the day the claim speaks of, else of its article; null when neither is dated */
    public record Member(
            UUID claimId,
            ClaimStatus status,
            String text,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String speaker,
            @Nullable String origin,
            UUID articleId,
            ArticleMetadata article,
            Passage passage,
            Instant addedAt) {}
}
