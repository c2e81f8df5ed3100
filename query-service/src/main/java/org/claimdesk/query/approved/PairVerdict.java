package org.claimdesk.query.approved;

/** What a person said about two claims. */
public enum PairVerdict {
    SAME,
    NOT_SAME,
    NOT_A_CONFLICT
}
