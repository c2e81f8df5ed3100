package org.claimdesk.query.approved;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what other claims on record make of it. The second part is no change of the claim: it has no place in the
 * order of changes and does not count in the version, but the answer's ETag tells it.
 *
 * @param disputed whether another claim on record conflicts with it and no person's finding settles that; null of the past
 * @param origins the separate origins found behind it and those that agree with it; null of the past
 */
public record ClaimOnRecord(
        @JsonUnwrapped ServedClaim claim,
        @Nullable Boolean disputed,
        @Nullable OriginsFound origins,
        List<ServedRelation> relations) {

    /** The claim and its company as the API serves them. */
    public static ClaimOnRecord of(Claim claim, Company company, Links links) {
        return new ClaimOnRecord(
                ServedClaim.of(claim, links),
                company.disputed(),
                company.origins(),
                company.relations().stream()
                        .map(one -> ServedRelation.of(claim.id(), one, links))
                        .toList());
    }
}
