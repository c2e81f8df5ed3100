package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** A decision can be undone for a short while; later there is reopening. */
public final class UndoExpired extends ProblemException {

    public UndoExpired(long minutes) {
        super(
                409,
                "undo-expired",
                "Too late to undo",
                "A decision can be undone for " + minutes + " minutes. Reopen the claim instead.");
    }
}
