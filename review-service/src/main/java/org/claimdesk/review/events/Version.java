package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.Basis;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.PublishedAppearance;
import org.claimdesk.review.claim.PublishedVersion;
import org.claimdesk.review.claim.Rating;
import org.jspecify.annotations.Nullable;

/** One of the versions that every event on a reviewed claim carries. */
record Version(
        long number,
        Instant from,
        @Nullable Instant until,
        ClaimStatus status,
        String text,
        @Nullable Attribution attribution,
        List<Citation> citations,
        @Nullable Rating rating,
        Basis basis,
        List<PublishedAppearance> appearances,
        @Nullable String reason) {

    static Version of(PublishedVersion version) {
        var said = version.statement();
        return new Version(
                version.number(),
                version.from(),
                version.until(),
                version.status(),
                said.text(),
                said.attribution(),
                said.citations(),
                said.rating(),
                said.basis(),
                version.appearances(),
                version.reason());
    }
}
