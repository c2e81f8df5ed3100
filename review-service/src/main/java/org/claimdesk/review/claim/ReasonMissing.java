package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** Rejecting says why. */
public final class ReasonMissing extends ProblemException {

    public ReasonMissing() {
        super(422, "reason-missing", "A reason is missing", "Rejecting needs a reason.");
        violation("reason", "must be given");
    }
}
