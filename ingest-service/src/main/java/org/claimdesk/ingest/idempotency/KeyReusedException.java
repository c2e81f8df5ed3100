package org.claimdesk.ingest.idempotency;

import org.claimdesk.shell.problem.ProblemException;

/** The key was used for another request. */
public class KeyReusedException extends ProblemException {

    KeyReusedException() {
        super(
                422,
                "idempotency-key-reused",
                "Key used for another request",
                "This Idempotency-Key was used for another request; each request needs a key of its own.");
        violation(KeyedCall.HEADER, "was used for another request");
    }
}
