package org.claimdesk.query.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.approved.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A claim was taken off the record; its id answers with a tombstone until a higher version revives it. */
public record ClaimWithdrawn(
        UUID claimId,
        long version,
        Withdrawal.Cause cause,
        @Nullable String reason,
        Instant withdrawnAt,
        @Nullable UUID mergedInto,
        List<PublishedVersion> versions) {

    public ClaimWithdrawn {
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    /** What the register holds after this event. */
    public Entry entry() {
        var withdrawal = new Withdrawal(cause, reason, withdrawnAt, mergedInto);
        return new Entry(claimId, version, null, withdrawal, PublishedVersion.timeline(claimId, versions, withdrawnAt));
    }
}
