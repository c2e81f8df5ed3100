package org.claimdesk.review.review;

import org.claimdesk.shell.problem.ProblemException;

/** The installation's rule on who decides does not let this person do this. */
public final class PolicyForbids extends ProblemException {

    PolicyForbids(String detail) {
        super(403, "policy-forbids", "Not by you", detail);
    }
}
