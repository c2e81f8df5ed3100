package org.claimdesk.ingest.article;

/** Who waits for an article: ARCHIVE never delays LIVE. */
public enum Lane {
    LIVE,
    ARCHIVE
}
