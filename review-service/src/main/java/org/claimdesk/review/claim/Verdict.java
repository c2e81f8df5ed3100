package org.claimdesk.review.claim;

/** What a decision did to a claim. APPROVE, REJECT and PARK come from the decision panel, the others have calls of their own. */
public enum Verdict {
    APPROVE,
    REJECT,
    PARK,
    WITHDRAW,
    REOPEN
}
