package org.claimdesk.review.review;

import org.claimdesk.shell.problem.ProblemException;

/** Nobody waits for this opinion. */
class ReferralUnknown extends ProblemException {

    private static final long serialVersionUID = 1;

    ReferralUnknown() {
        super(404, "referral-unknown", "Nobody waits for it", "It was answered, or the claim has been decided.");
    }
}
