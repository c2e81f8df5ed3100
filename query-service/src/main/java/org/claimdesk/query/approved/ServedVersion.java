package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register said from one instant to another, as the API serves it.
 *
 * @param until exclusive, null while it stands
 * @param reason why it was replaced or withdrawn
 */
public record ServedVersion(
        long number,
        Instant from,
        @Nullable Instant until,
        String status,
        String text,
        String standing,
        @Nullable Attribution attribution,
        @Nullable Rating rating,
        Basis basis,
        List<Citation> citations,
        List<Appearance> appearances,
        @Nullable String reason) {

    static ServedVersion of(ClaimVersion version) {
        var claim = version.claim();
        return new ServedVersion(
                version.number(),
                version.from(),
                version.until(),
                version.status(),
                claim.text(),
                Standing.of(claim),
                claim.attribution(),
                claim.rating(),
                claim.basis(),
                claim.citations(),
                claim.appearances(),
                version.reason());
    }
}
