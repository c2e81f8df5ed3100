package org.claimdesk.query.conflict;

/** Where a set stands. A settled one is open again when a claim joins it. */
public enum ConflictStatus {
    OPEN,
    SETTLED,
    /** No two of its claims conflict any more. */
    DISSOLVED,
    /** Goes on in an older set. */
    MERGED
}
