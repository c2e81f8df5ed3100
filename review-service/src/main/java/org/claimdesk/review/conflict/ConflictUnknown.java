package org.claimdesk.review.conflict;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** No conflict set has this id. */
final class ConflictUnknown extends ProblemException {

    ConflictUnknown(UUID id) {
        super(404, "conflict-unknown", "No such conflict", "There is no conflict set " + id + ".");
    }
}
