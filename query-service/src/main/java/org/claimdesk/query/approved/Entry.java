package org.claimdesk.query.approved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register holds under one id.
 *
 * @param version of the newest event seen; a lower one never overwrites it
 * @param claim as it stands, null when it is not on record
 * @param withdrawal why it is not on record, null while it is
 * @param versions every published version, oldest first
 */
public record Entry(
        UUID id,
        long version,
        @Nullable Claim claim,
        @Nullable Withdrawal withdrawal,
        List<ClaimVersion> versions) {

    public Entry {
        if ((claim == null) == (withdrawal == null)) {
            throw new IllegalArgumentException("a claim is either on record or withdrawn");
        }
        versions = List.copyOf(versions);
    }
}
