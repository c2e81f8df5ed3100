package org.claimdesk.ingest.article;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** 404: there is no such article. */
public final class ArticleNotFoundException extends ProblemException {

    ArticleNotFoundException(UUID id) {
        super(404, "article-not-found", "No such article", "There is no article " + id + ".");
    }
}
