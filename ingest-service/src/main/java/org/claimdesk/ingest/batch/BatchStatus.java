package org.claimdesk.ingest.batch;

/** Where a batch is. FAILED means the batch as a whole: refused before any of its documents was taken in, or given up. */
public enum BatchStatus {
    RECEIVING,
    WORKING,
    DONE,
    FAILED;

    public boolean last() {
        return this == DONE || this == FAILED;
    }
}
