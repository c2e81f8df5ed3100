package org.claimdesk.query.approved;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** Nothing was ever put on record under this id. */
public class ClaimNotFound extends ProblemException {

    /** The id as it was asked for. */
    public ClaimNotFound(String id) {
        super(404, "not-found", "Not found", "Nothing was ever put on record under " + id + ".");
    }

    /** The id, which must be a UUID to name anything. */
    public static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw new ClaimNotFound(id);
        }
    }
}
