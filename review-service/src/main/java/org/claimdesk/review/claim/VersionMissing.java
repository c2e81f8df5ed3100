package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** A call that changes a decision says which version it was made on. */
public final class VersionMissing extends ProblemException {

    public VersionMissing() {
        super(
                428,
                "version-missing",
                "Version required",
                "Send If-Match with the version of the claim you have read, such as \"3\".");
    }
}
