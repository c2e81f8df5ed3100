package org.claimdesk.review.matching;

import org.claimdesk.shell.problem.ProblemException;

/** The service is up, what it compares with is not yet. */
final class ModelsLoading extends ProblemException {

    ModelsLoading() {
        super(503, "models-loading", "Still loading", "The language models are loading. Try again in a few seconds.");
        header("Retry-After", "5");
    }
}
