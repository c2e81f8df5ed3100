package org.claimdesk.review.claim;

import java.util.List;

/** Why a candidate does not go on record. OTHER needs a comment; ARTICLE_WITHDRAWN is set by the system too. */
public enum RejectReason {
    NOT_A_CLAIM,
    OPINION,
    WRONG_EXTRACTION,
    WRONG_ATTRIBUTION,
    DUPLICATE,
    OUT_OF_SCOPE,
    ARTICLE_WITHDRAWN,
    OTHER;

    /** In the order in which people are asked. */
    public static List<RejectReason> chosenByPeople() {
        return List.of(NOT_A_CLAIM, OPINION, WRONG_EXTRACTION, WRONG_ATTRIBUTION, DUPLICATE, OUT_OF_SCOPE, OTHER);
    }
}
