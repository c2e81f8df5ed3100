package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** People undo their own decisions, editors those of others. */
public final class NotYourDecision extends ProblemException {

    public NotYourDecision() {
        super(
                403,
                "not-your-decision",
                "Not your decision",
                "Only the person who decided or an editor can undo this decision.");
    }
}
