package org.claimdesk.query.conflict;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** Nothing on record is in conflict under this id. */
public class ConflictNotFound extends ProblemException {

    ConflictNotFound(String id) {
        super(404, "not-found", "Not found", "No claims on record are in conflict under " + id + ".");
    }

    /** The id, which must be a UUID to name anything. */
    public static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw new ConflictNotFound(id);
        }
    }
}
