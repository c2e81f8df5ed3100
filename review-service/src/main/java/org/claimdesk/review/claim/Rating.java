package org.claimdesk.review.claim;

/** What a person who opened another page than the article found about the truth of a claim. */
public enum Rating {
    TRUE,
    MOSTLY_TRUE,
    MIXED,
    MOSTLY_FALSE,
    FALSE,
    UNPROVEN
}
