package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.PublishedVersion;
import org.claimdesk.review.claim.WithdrawalCause;
import org.jspecify.annotations.Nullable;

/** A claim is no longer on record; a higher version may bring it back. */
record ClaimWithdrawn(
        UUID claimId,
        long version,
        @Nullable WithdrawalCause cause,
        @Nullable String reason,
        Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        @Nullable UUID mergedInto,
        List<Version> versions) {

    static ClaimWithdrawn of(Claim claim, long version, List<PublishedVersion> versions, @Nullable UUID mergedInto) {
        var last = versions.getLast();
        return new ClaimWithdrawn(
                claim.id(),
                version,
                last.cause(),
                last.reason(),
                last.from(),
                last.actor(),
                mergedInto,
                versions.stream().map(Version::of).toList());
    }
}
