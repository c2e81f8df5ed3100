package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** No claim has this id here. */
public final class ClaimUnknown extends ProblemException {

    public ClaimUnknown(UUID id) {
        super(404, "claim-unknown", "No such claim", "There is no claim " + id + ".");
    }
}
