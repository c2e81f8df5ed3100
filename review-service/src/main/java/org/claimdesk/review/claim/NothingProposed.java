package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** There is no passage to which the claim could move. */
public final class NothingProposed extends ProblemException {

    public NothingProposed() {
        super(
                422,
                "nothing-proposed",
                "No passage is proposed",
                "Nothing in the new version is near the claim's passage. Keep the claim as it is, or decide on it anew.");
    }
}
