package org.claimdesk.review.web;

import java.util.List;
import org.claimdesk.shell.problem.ProblemException;
import org.claimdesk.shell.problem.Violation;

/** A refusal shown on the page it belongs to. */
record Problem(int status, String title, String detail, List<Violation> violations) {

    static Problem of(ProblemException refusal) {
        return new Problem(refusal.status(), refusal.title(), refusal.detail(), refusal.violations());
    }

    /** Whether the claim changed under the person's hands. */
    public boolean stale() {
        return status == 412;
    }
}
