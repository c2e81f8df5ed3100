package org.claimdesk.query.approved;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register said from one instant to another.
 *
 * @param from when it was put on record, inclusive
 * @param until when it was replaced or withdrawn, exclusive; null while it stands
 * @param status APPROVED while it was on record
 * @param reason why it was replaced or withdrawn, in a person's words
 */
public record ClaimVersion(
        Claim claim,
        long number,
        Instant from,
        @Nullable Instant until,
        String status,
        @Nullable String reason) {

    static final String ON_RECORD = "APPROVED";

    public ClaimVersion {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a version ends after it begins");
        }
    }

    /** Whether readers saw this version at all. */
    public boolean onRecord() {
        return ON_RECORD.equals(status);
    }
}
