package org.claimdesk.ingest.feed;

import org.claimdesk.shell.problem.ProblemException;

/** 422: what the site sends is no feed. */
final class UnreadableFeedException extends ProblemException {

    /** @param reason a sentence for people */
    UnreadableFeedException(String reason) {
        super(422, "unreadable-feed", "Feed cannot be read", reason);
        violation("url", reason);
    }
}
