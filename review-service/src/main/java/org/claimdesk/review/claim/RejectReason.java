package org.claimdesk.review.claim;

/** Why a candidate does not go on record. OTHER needs a comment; ARTICLE_WITHDRAWN is set by the system too. */
public enum RejectReason {
    NOT_A_CLAIM,
    OPINION,
    WRONG_EXTRACTION,
    WRONG_ATTRIBUTION,
    DUPLICATE,
    OUT_OF_SCOPE,
    ARTICLE_WITHDRAWN,
    OTHER
}
