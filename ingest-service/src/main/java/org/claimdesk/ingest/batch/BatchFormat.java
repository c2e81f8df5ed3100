package org.claimdesk.ingest.batch;

/** How the documents of a batch are packed. */
public enum BatchFormat {
    ZIP,
    NDJSON
}
