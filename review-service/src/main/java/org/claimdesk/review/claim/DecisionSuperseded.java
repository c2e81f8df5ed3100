package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** Only the newest decision on a claim can be undone. */
public final class DecisionSuperseded extends ProblemException {

    public DecisionSuperseded() {
        super(
                409,
                "decision-superseded",
                "Not the newest decision",
                "The claim has been decided on or changed since, so this decision cannot be undone.");
    }
}
