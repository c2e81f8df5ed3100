package org.claimdesk.review.claim;

/** LIVE articles are queued at once; those of an ARCHIVE start parked and never delay a live one. */
public enum Lane {
    LIVE,
    ARCHIVE
}
