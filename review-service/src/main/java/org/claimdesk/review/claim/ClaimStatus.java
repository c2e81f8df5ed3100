package org.claimdesk.review.claim;

/** Where a claim stands. APPROVED says that the passage says so and that it is on record, not that it is true. */
public enum ClaimStatus {
    PENDING,
    APPROVED,
    REJECTED,
    PARKED,
    WITHDRAWN;

    /** Whether it is still to be approved or rejected. */
    public boolean undecided() {
        return this == PENDING || this == PARKED;
    }
}
