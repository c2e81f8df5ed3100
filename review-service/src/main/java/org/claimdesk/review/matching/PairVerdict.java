package org.claimdesk.review.matching;

/** What a person says about a pair; it holds for ever, whatever a later comparison finds. */
public enum PairVerdict {
    SAME,
    NOT_SAME,
    NOT_A_CONFLICT
}
