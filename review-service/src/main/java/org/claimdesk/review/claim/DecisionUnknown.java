package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** No decision has this id. */
public final class DecisionUnknown extends ProblemException {

    public DecisionUnknown(UUID id) {
        super(404, "decision-unknown", "No such decision", "There is no decision " + id + ".");
    }
}
