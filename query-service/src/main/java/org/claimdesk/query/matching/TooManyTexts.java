package org.claimdesk.query.matching;

import org.claimdesk.shell.problem.ProblemException;

/** As many texts as fit are being read; that is over in seconds. */
final class TooManyTexts extends ProblemException {

    TooManyTexts() {
        super(503, "too-many-texts", "Busy", "Other texts are being checked. Try again in a few seconds.");
        header("Retry-After", "10");
    }
}
