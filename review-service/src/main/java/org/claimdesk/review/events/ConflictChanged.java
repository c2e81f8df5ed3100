package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.conflict.ConflictStatus;
import org.claimdesk.review.conflict.ConflictVerdict;
import org.jspecify.annotations.Nullable;

/** A conflict set as it stands now, whole. */
record ConflictChanged(
        UUID conflictId,
        long version,
        String attribute,
        ConflictStatus status,
        List<Member> members,
        @Nullable Finding finding,
        @Nullable Instant reopenedAt,
        @Nullable UUID mergedInto,
        Instant changedAt) {

    /** One claim and what it gives for the attribute. */
    record Member(
            UUID claimId,
            String text,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String speaker,
            @Nullable String origin,
            Place article,
            Instant addedAt) {}

    /** Where the claim was found. */
    record Place(
            UUID id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String url) {}

    /** What a person found. */
    record Finding(
            ConflictVerdict verdict,
            @Nullable String note,
            List<Cited> citations,
            @Nullable UUID preferred,
            UUID by,
            Instant at) {}

    /** What the finding rests on. */
    record Cited(
            String title, @Nullable String url, @Nullable String quote) {}
}
