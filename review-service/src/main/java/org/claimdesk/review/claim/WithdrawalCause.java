package org.claimdesk.review.claim;

/** Why a claim left the register. */
public enum WithdrawalCause {
    WITHDRAWN,
    REOPENED,
    UNDONE,
    MERGED
}
