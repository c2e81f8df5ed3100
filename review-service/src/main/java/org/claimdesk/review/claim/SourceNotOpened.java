package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** A rating rests on something else than the article, opened by the person who rates. */
public final class SourceNotOpened extends ProblemException {

    public SourceNotOpened() {
        super(
                422,
                "source-not-opened",
                "No cited page was opened",
                "A rating needs a cited page or document other than the article that you have opened yourself.");
        violation("rating", "needs an opened citation other than the article");
    }
}
