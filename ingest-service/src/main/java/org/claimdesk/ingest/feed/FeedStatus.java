package org.claimdesk.ingest.feed;

/** Whether a feed is polled. */
public enum FeedStatus {
    ACTIVE,

    /** Given up: the site says that it is gone, or it has failed for too long. A poll asked for makes it active again. */
    DISABLED
}
