package org.claimdesk.review.claim;

import java.time.Instant;
import org.claimdesk.shell.problem.ProblemException;

/** Another person is working on the claim. */
public final class ClaimLeased extends ProblemException {

    public ClaimLeased(Instant until) {
        super(
                409,
                "claim-leased",
                "Somebody is working on this claim",
                "Another person is working on this claim until " + until + ".");
    }
}
