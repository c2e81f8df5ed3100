package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** The claim goes on in another one, which says the same. */
public final class ClaimMerged extends ProblemException {

    public ClaimMerged(UUID into) {
        super(308, "claim-merged", "Merged", "This claim was merged into " + into + ", which says the same.");
        // Relative, so that it holds for the API and for the page.
        header("Location", into.toString());
    }
}
