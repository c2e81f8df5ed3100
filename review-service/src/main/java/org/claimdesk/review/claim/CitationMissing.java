package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** Approving confirms at least one citation. */
public final class CitationMissing extends ProblemException {

    public CitationMissing() {
        super(
                422,
                "citation-missing",
                "A citation is missing",
                "Approving confirms at least one citation; the passage itself counts when it is sent.");
        violation("citations", "must hold at least one citation");
    }
}
