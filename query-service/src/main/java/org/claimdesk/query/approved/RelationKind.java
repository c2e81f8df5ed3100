package org.claimdesk.query.approved;

/** How two claims stand to each other, the weightiest first. */
public enum RelationKind {
    CONFLICTS,
    UPDATES,
    AGREES,
    RELATED
}
