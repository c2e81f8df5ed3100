package org.claimdesk.ingest.idempotency;

import org.claimdesk.shell.problem.ProblemException;

/** Another call with this key is under way. */
public class KeyInUseException extends ProblemException {

    KeyInUseException() {
        super(
                409,
                "idempotency-key-in-use",
                "Same call under way",
                "A call with this Idempotency-Key is under way; send it again in a moment.");
        header("Retry-After", "1");
    }
}
