package org.claimdesk.ingest.batch;

/** What became of one document of a batch. */
public enum ItemStatus {
    PENDING,
    DONE,
    FAILED
}
