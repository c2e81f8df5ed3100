package org.claimdesk.ingest.extraction;

import org.claimdesk.shell.problem.ProblemException;

/** 503: the service has just started. */
public final class ModelsLoadingException extends ProblemException {

    ModelsLoadingException() {
        super(503, "models-loading", "Not ready yet", "The language models are still loading; try again in a moment.");
        header("Retry-After", "2");
    }
}
