package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** Somebody changed the claim since it was read. */
public final class ClaimStale extends ProblemException {

    public ClaimStale(long asked, long current) {
        super(
                412,
                "claim-stale",
                "The claim has changed",
                "You decided on version " + asked + ", the claim is at version " + current
                        + " now. Look again before you decide.");
    }
}
