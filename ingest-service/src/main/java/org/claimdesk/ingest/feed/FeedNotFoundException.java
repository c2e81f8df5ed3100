package org.claimdesk.ingest.feed;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** 404. */
public final class FeedNotFoundException extends ProblemException {

    FeedNotFoundException(UUID id) {
        super(404, "feed-not-found", "Feed not found", "There is no feed " + id + ".");
    }
}
