package org.claimdesk.query.changes;

/** What a change did to the claim that readers see. */
public enum ChangeType {
    /** Put on record, for the first time or again. */
    APPROVED,
    /** Still on record, with other words, citations, rating or appearances. */
    AMENDED,
    /** Taken off the record. */
    WITHDRAWN,
    /** Taken off the record because another claim says the same. */
    MERGED
}
