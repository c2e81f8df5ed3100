package org.claimdesk.comparison;

/** How two claims stand to each other. */
public enum Relation {
    /** They say the same, or one contains what the other says. */
    AGREES,
    /** Both cannot hold as written. */
    CONFLICTS,
    /** They give the same attribute at different days; the later one is the news. */
    UPDATES,
    /** They speak of the same matter. */
    RELATED,
    UNRELATED
}
