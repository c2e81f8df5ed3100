package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** The claim goes on in another one, which says the same. */
public final class ClaimMerged extends ProblemException {

    /** Relative, so that it holds for the API and for the page. */
    public ClaimMerged(UUID into) {
        this(into, into.toString());
    }

    /** @param location of what was asked for, relative to the address asked */
    public ClaimMerged(UUID into, String location) {
        super(308, "claim-merged", "Merged", "This claim goes on in " + into + ", which says the same.");
        header("Location", location);
    }
}
