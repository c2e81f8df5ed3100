package org.claimdesk.ingest.article;

import org.claimdesk.shell.problem.ProblemException;

/** 412: the caller wants to change another version than there is. */
public final class StaleArticleException extends ProblemException {

    StaleArticleException(long version) {
        super(
                412,
                "stale-article",
                "The article has changed",
                "The article is at version " + version + "; read it again.");
    }
}
