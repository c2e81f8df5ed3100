package org.claimdesk.ingest.feed;

/** How far an entry is. */
public enum EntryStatus {
    /** To be fetched, for the first time or again. */
    PENDING,

    /** It is an article now. */
    TAKEN,

    /** Given up. */
    FAILED
}
