package org.claimdesk.review.matching;

/** How two claims stand to each other; what does not is not stored. */
public enum RelationKind {
    AGREES,
    CONFLICTS,
    UPDATES,
    RELATED
}
