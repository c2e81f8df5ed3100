package org.claimdesk.query.conflict;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** There was a conflict under this id; a person, or a new wording, has ended it. */
class ConflictDissolved extends ProblemException {

    ConflictDissolved(UUID id) {
        super(
                410,
                "conflict-dissolved",
                "No longer a conflict",
                "The claims under " + id
                        + " no longer conflict: a person found that they do not, or one was worded anew.");
    }
}
