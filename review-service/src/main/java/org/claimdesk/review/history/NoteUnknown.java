package org.claimdesk.review.history;

import org.claimdesk.shell.problem.ProblemException;

/** There is nothing to erase. */
class NoteUnknown extends ProblemException {

    private static final long serialVersionUID = 1;

    NoteUnknown() {
        super(
                404,
                "note-unknown",
                "No such note",
                "Nobody wrote anything with this entry of the history, or it is erased.");
    }
}
