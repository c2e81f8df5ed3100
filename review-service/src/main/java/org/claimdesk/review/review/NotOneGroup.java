package org.claimdesk.review.review;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** Claims are decided together only when they say the same. */
public final class NotOneGroup extends ProblemException {

    NotOneGroup(UUID stranger) {
        super(
                422,
                "not-one-group",
                "Not one group",
                "Claim " + stranger + " does not say the same as the others, or was found not to.");
        violation("together", "must be claims that say the same");
    }
}
