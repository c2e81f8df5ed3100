package org.claimdesk.review.claim;

import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/**
 * Nothing can be said about this id any more. Not a redirect, which a client would follow with its verdict: the person saw another
 * claim, in another state and maybe in other words.
 */
public final class ClaimGoesOn extends ProblemException {

    public ClaimGoesOn(UUID id, UUID in) {
        super(
                409,
                "claim-goes-on",
                "This claim goes on in another one",
                "Claim " + id + " goes on in " + in + ", which says the same. Look at that one and decide there.");
        header("Link", "</api/v1/claims/" + in + ">; rel=\"canonical\"");
    }
}
