package org.claimdesk.query.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Attribution;
import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.Citation;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Entity;
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.approved.Extractor;
import org.claimdesk.query.approved.Quantity;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.approved.ReviewReason;
import org.claimdesk.query.approved.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A claim was put on record, or its record was amended.
 *
 * @param reviewReasons why it is under review; missing in events of before there were any
 * @param versions every published version, this one included
 */
public record ClaimApproved(
        UUID claimId,
        long version,
        String text,
        @Nullable Attribution attribution,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities,
        @Nullable String scope,
        @Nullable Rating rating,
        Basis basis,
        List<Citation> citations,
        List<Appearance> appearances,
        @Nullable Double checkworthiness,
        @Nullable Extractor extractor,
        Instant approvedAt,
        @Nullable UUID approvedBy,
        boolean underReview,
        List<ReviewReason> reviewReasons,
        List<UUID> mergedFrom,
        List<PublishedVersion> versions) {

    public ClaimApproved {
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
        reviewReasons = reviewReasons == null ? List.of() : List.copyOf(reviewReasons);
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    /** What the register holds after this event. */
    public Entry entry() {
        var claim = claim();
        return new Entry(claimId, version, claim, null, PublishedVersion.timeline(versions, claim));
    }

    private Claim claim() {
        return new Claim(
                claimId,
                version,
                text,
                attribution,
                quantities,
                times,
                entities,
                scope,
                rating,
                basis,
                citations,
                appearances,
                checkworthiness,
                extractor,
                approvedAt,
                approvedBy,
                underReview,
                reviewReasons,
                mergedFrom);
    }
}
