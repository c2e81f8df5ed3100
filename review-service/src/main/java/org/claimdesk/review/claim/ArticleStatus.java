package org.claimdesk.review.claim;

/** AWAITED: a claim of it arrived first. WITHDRAWN: its text is gone. */
public enum ArticleStatus {
    AWAITED,
    PUBLISHED,
    WITHDRAWN
}
