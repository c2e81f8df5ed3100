package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/** All of a claim that a decision may change; kept with the decision so that an undo restores it exactly. */
public record ClaimState(
        ClaimStatus status,
        Statement statement,
        boolean underReview,
        @Nullable RejectReason rejectReason,
        Marks marks) {

    public ClaimState {
        // Decisions made before there were marks have none.
        marks = marks == null ? Marks.NONE : marks;
    }
}
