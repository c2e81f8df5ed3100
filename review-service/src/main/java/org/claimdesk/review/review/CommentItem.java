package org.claimdesk.review.review;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimComment;

/** A colleague's remark. */
public record CommentItem(UUID id, String text, UUID writtenBy, Instant writtenAt) {

    static CommentItem of(ClaimComment comment) {
        return new CommentItem(comment.id(), comment.text(), comment.writtenBy(), comment.writtenAt());
    }
}
