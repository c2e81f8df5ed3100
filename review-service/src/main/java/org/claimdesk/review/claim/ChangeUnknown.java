package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** Nothing about the claim waits for a person because of this article. */
public final class ChangeUnknown extends ProblemException {

    public ChangeUnknown(UUID claim, UUID cause) {
        super(
                404,
                "article-change-unknown",
                "No such change",
                "Claim " + claim + " has no open change because of article " + cause + ".");
    }
}
