package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** No article with a text has this id here. */
public final class ArticleUnknown extends ProblemException {

    public ArticleUnknown(UUID id) {
        super(404, "article-unknown", "No such article", "There is no published article " + id + ".");
    }
}
