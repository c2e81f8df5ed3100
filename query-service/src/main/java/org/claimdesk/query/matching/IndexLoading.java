package org.claimdesk.query.matching;

import org.claimdesk.shell.problem.ProblemException;

/** The service is up, what it compares with is not yet. */
final class IndexLoading extends ProblemException {

    IndexLoading() {
        super(
                503,
                "index-loading",
                "Still loading",
                "The claims on record are being loaded for comparison. Try again in a few seconds.");
        header("Retry-After", "5");
    }
}
