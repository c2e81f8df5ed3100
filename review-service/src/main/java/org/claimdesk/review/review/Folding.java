package org.claimdesk.review.review;

/** How claims that say the same are listed. */
public enum Folding {
    /** Each by itself. */
    EACH,
    /** The same statement once, and nothing that was decided before for the same words of an article. */
    ONCE,
    /** Only what waits and was decided before. */
    REPEATS
}
