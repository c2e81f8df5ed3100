package org.claimdesk.query.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Attribution;
import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.Citation;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.ClaimVersion;
import org.claimdesk.query.approved.Rating;
import org.jspecify.annotations.Nullable;

/** What the register said from one instant to another, as each event carries it. */
public record PublishedVersion(
        long number,
        Instant from,
        @Nullable Instant until,
        @Nullable String status,
        @Nullable String text,
        @Nullable Attribution attribution,
        List<Citation> citations,
        @Nullable Rating rating,
        @Nullable Basis basis,
        List<Appearance> appearances,
        @Nullable String reason) {

    private static final String APPROVED = "APPROVED";

    /**
     * The versions of a claim that stands, oldest first. The last one is the claim itself with all its fields; should the
     * event not list it, it is added, so that what is served now is always a version.
     */
    static List<ClaimVersion> timeline(List<PublishedVersion> versions, Claim current) {
        var timeline = new ArrayList<ClaimVersion>();
        PublishedVersion last = null;
        for (var version : sorted(versions)) {
            if (version.until() == null && version.isApproved()) {
                last = version;
            } else {
                timeline.add(version.past(current.id(), version.until()));
            }
        }
        timeline.add(
                last == null
                        ? new ClaimVersion(current, current.version(), current.approvedAt(), null, APPROVED, null)
                        : new ClaimVersion(current, last.number(), last.from(), null, APPROVED, last.reason()));
        return timeline;
    }

    /** The versions of a claim that is off the record: each has an end, at the latest that of the withdrawal. */
    static List<ClaimVersion> timeline(UUID id, List<PublishedVersion> versions, Instant withdrawnAt) {
        return sorted(versions).stream()
                .map(version -> version.past(id, version.until() == null ? withdrawnAt : version.until()))
                .toList();
    }

    private static List<PublishedVersion> sorted(List<PublishedVersion> versions) {
        return versions.stream()
                .sorted(Comparator.comparingLong(PublishedVersion::number))
                .toList();
    }

    private boolean isApproved() {
        return status == null || APPROVED.equals(status);
    }

    private ClaimVersion past(UUID id, @Nullable Instant end) {
        var claim = new Claim(
                id,
                number,
                text == null || text.isBlank() ? "[removed]" : text,
                attribution,
                List.of(),
                List.of(),
                List.of(),
                null,
                rating,
                basis == null ? Basis.ARTICLE_ONLY : basis,
                citations,
                appearances,
                null,
                null,
                from,
                null,
                false,
                List.of(),
                List.of());
        var until = end == null || end.isBefore(from) ? from : end;
        return new ClaimVersion(claim, number, from, until, status == null ? APPROVED : status, reason);
    }
}
