package org.claimdesk.ingest.feed;

/** The feed was removed, or is somebody else's now: what is under way must leave no trace. */
final class FeedLostException extends RuntimeException {

    FeedLostException(FeedWork work) {
        super("feed=" + work.feedId());
    }
}
