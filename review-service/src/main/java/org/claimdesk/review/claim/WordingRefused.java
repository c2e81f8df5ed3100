package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** A field of a request on a claim cannot be stored as sent. */
public final class WordingRefused extends ProblemException {

    public WordingRefused(String field, String message) {
        super(422, "wording-refused", "Bad input", field + " " + message + ".");
        violation(field, message);
    }
}
