package org.claimdesk.review.review;

/** How many people it takes to decide on a claim in this installation. */
public enum ReviewMode {
    /** One reviewer decides. */
    ONE,
    /** Whoever uploaded the article, added the claim or worded it does not put it on record. */
    FOUR_EYES,
    /** Two reviewers judge without knowing of each other; where they differ, a third one decides. */
    BLIND_DOUBLE
}
