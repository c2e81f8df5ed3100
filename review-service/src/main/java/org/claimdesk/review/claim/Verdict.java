package org.claimdesk.review.claim;

/**
 * What a decision did to a claim. APPROVE, REJECT and PARK come from the decision panel, the others have calls of their own. KEEP
 * and MOVE are a person's word on a change of the claim's article, see {@link ChangeVerdict}.
 */
public enum Verdict {
    APPROVE,
    REJECT,
    PARK,
    WITHDRAW,
    REOPEN,
    KEEP,
    MOVE
}
