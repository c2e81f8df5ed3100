package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** The claim is not in a state from which this may happen. */
public final class TransitionRefused extends ProblemException {

    public TransitionRefused(ClaimStatus from, String wanted) {
        super(409, "transition-refused", "Not possible now", "A claim that is " + from + " cannot be " + wanted + ".");
    }
}
