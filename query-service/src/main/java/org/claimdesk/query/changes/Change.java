package org.claimdesk.query.changes;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.query.approved.ServedClaim;
import org.jspecify.annotations.Nullable;

/**
 * One approval, amendment or withdrawal.
 *
 * @param cursor resume after this change with it
 * @param at when this service learned of it
 * @param claim the claim after the change, null once it is off the record
 * @param before the claim before the change, null when it was not on record
 * @param reason why it was taken off the record, as far as a person said
 * @param mergedInto the claim that says the same, for MERGED
 */
public record Change(
        String cursor,
        ChangeType type,
        UUID claimId,
        long version,
        Instant at,
        @Nullable ServedClaim claim,
        @Nullable ServedClaim before,
        @Nullable String reason,
        @Nullable UUID mergedInto) {}
