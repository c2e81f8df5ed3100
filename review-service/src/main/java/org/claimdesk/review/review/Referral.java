package org.claimdesk.review.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's opinion on a claim is asked for.
 *
 * @param sentTo null when anybody's will do
 * @param note what was written with it; null for nothing, or when it was erased
 */
public record Referral(
        UUID id,
        UUID claimId,
        UUID sentBy,
        String sentByName,
        @Nullable UUID sentTo,
        @Nullable String sentToName,
        @Nullable String note,
        Instant sentAt) {

    /** Whether this person can answer it. */
    public boolean asks(UUID account) {
        return sentTo == null ? !sentBy.equals(account) : sentTo.equals(account);
    }
}
