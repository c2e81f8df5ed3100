package org.claimdesk.query.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.ClaimInBrief;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.approved.ServedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim on record as it is told beside a sentence; its links lead to all of it.
 *
 * @param standing the claim's standing in words; show it wherever you show the claim
 * @param disputed whether another claim on record conflicts with it and no person's finding settles that
 */
public record MatchedClaim(
        UUID id,
        long version,
        String text,
        String standing,
        @Nullable String speaker,
        @Nullable Rating rating,
        Basis basis,
        boolean underReview,
        boolean disputed,
        @Nullable OriginsFound origins,
        List<ServedClaim.ServedAppearance> appearances,
        Instant approvedAt,
        Map<String, String> links)
        implements ClaimInBrief {

    static MatchedClaim of(Claim claim, Company company, Links links) {
        var served = ServedClaim.of(claim, links);
        return new MatchedClaim(
                served.id(),
                served.version(),
                served.text(),
                served.standing(),
                served.speaker(),
                served.rating(),
                served.basis(),
                served.underReview(),
                company.inDispute(),
                company.origins(),
                served.appearances(),
                served.approvedAt(),
                served.links());
    }
}
