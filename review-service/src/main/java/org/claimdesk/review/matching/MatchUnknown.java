package org.claimdesk.review.matching;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** The two claims are not known to stand to each other. */
final class MatchUnknown extends ProblemException {

    MatchUnknown(UUID claim, UUID other) {
        super(404, "match-unknown", "No such match", "Claim " + claim + " has no match " + other + ".");
    }
}
