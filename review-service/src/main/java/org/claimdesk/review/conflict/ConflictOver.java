package org.claimdesk.review.conflict;

import java.util.Locale;
import org.claimdesk.shell.problem.ProblemException;

/** The set goes on in another one, or nothing conflicts in it any more. */
final class ConflictOver extends ProblemException {

    ConflictOver(ConflictStatus status) {
        super(
                409,
                "conflict-over",
                "No longer a conflict",
                "This set is " + status.name().toLowerCase(Locale.ROOT) + ".");
    }
}
