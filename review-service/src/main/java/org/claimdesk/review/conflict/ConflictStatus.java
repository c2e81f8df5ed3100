package org.claimdesk.review.conflict;

/** Where a set stands. A new member opens a settled one again. */
public enum ConflictStatus {
    OPEN,
    SETTLED,
    DISSOLVED,
    MERGED
}
