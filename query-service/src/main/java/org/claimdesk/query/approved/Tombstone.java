package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What answers in the place of a claim that was taken off the record: problem details with the reason and the date.
 *
 * @param reason as a person gave it
 */
public record Tombstone(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        UUID id,
        long version,
        Withdrawal.Cause cause,
        @Nullable String reason,
        Instant withdrawnAt,
        Map<String, String> links) {

    static Tombstone of(UUID id, long version, Withdrawal withdrawal, Links links) {
        return new Tombstone(
                "urn:claimdesk:problem:claim-withdrawn",
                "No longer on record",
                410,
                "This claim was " + withdrawal.cause().words() + " on "
                        + Standing.day(withdrawal
                                .withdrawnAt()
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate())
                        + (withdrawal.reason() == null ? "." : ": " + withdrawal.reason()),
                "/api/v1/claims/" + id,
                id,
                version,
                withdrawal.cause(),
                withdrawal.reason(),
                withdrawal.withdrawnAt(),
                Map.of("page", links.page(id), "history", links.api(id) + "/history"));
    }
}
