package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** A citation sent with a decision does not hold. */
public final class CitationRefused extends ProblemException {

    /** @param index of the citation in the request, from 0 */
    public CitationRefused(int index, String field, String message) {
        super(
                422,
                "citation-refused",
                "A citation cannot be used",
                "Citation " + (index + 1) + ": " + field + " " + message + ".");
        violation("citations[" + index + "]." + field, message);
    }
}
