package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.Basis;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Extractor;
import org.claimdesk.review.claim.NamedEntity;
import org.claimdesk.review.claim.PublishedAppearance;
import org.claimdesk.review.claim.PublishedVersion;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A claim is on record as told here. Holds all that was ever on record, so that the newest event is enough. */
record ClaimApproved(
        UUID claimId,
        long version,
        String text,
        @Nullable Attribution attribution,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<NamedEntity> entities,
        @Nullable String scope,
        @Nullable Rating rating,
        Basis basis,
        List<Citation> citations,
        List<PublishedAppearance> appearances,
        double checkworthiness,
        Extractor extractor,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy,
        boolean underReview,
        List<ReviewReason> reviewReasons,
        List<UUID> mergedFrom,
        List<Version> versions) {

    static ClaimApproved of(Claim claim, long version, List<PublishedVersion> versions, List<UUID> mergedFrom) {
        var last = versions.getLast();
        var said = last.statement();
        return new ClaimApproved(
                claim.id(),
                version,
                said.text(),
                said.attribution(),
                said.quantities(),
                said.times(),
                said.entities(),
                said.scope(),
                said.rating(),
                said.basis(),
                said.citations(),
                last.appearances(),
                claim.checkworthiness(),
                claim.extractor(),
                claim.approvedAt(),
                claim.approvedBy(),
                claim.underReview(),
                claim.underReview() ? ReviewReason.of(claim.marks()) : List.of(),
                mergedFrom,
                versions.stream().map(Version::of).toList());
    }
}
