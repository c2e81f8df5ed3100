package org.claimdesk.ingest.article;

/** Where an article stands. */
public enum ArticleStatus {
    EXTRACTING,
    PUBLISHED,
    FAILED,
    WITHDRAWN
}
