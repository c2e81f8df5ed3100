package org.claimdesk.ingest.article;

import org.claimdesk.shell.problem.ProblemException;

/** 409: the article's status does not allow what was asked. */
public final class ArticleStateException extends ProblemException {

    ArticleStateException(ArticleStatus status, String reason) {
        super(409, "article-state", "Not in this status", "The article is " + status + ": it " + reason + ".");
    }
}
