package org.claimdesk.review.web;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.Referral;

/**
 * What people said and asked about a claim.
 *
 * @param asked open questions
 * @param colleagues who can be asked, by name
 */
record ClaimAside(ClaimPast past, List<Referral> asked, List<Colleague> colleagues) {

    /** Somebody who reviews claims too. */
    record Colleague(UUID id, String name) {}
}
