package org.claimdesk.query.web;

import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.ClaimVersion;
import org.claimdesk.query.approved.Withdrawal;

/** What stands in the place of a claim that was taken off the record. */
record WithdrawnView(UUID id, String cause, String reason, String when, List<Past> versions, String api) {

    static WithdrawnView of(UUID id, Withdrawal withdrawal, List<ClaimVersion> versions, String api) {
        return new WithdrawnView(
                id,
                withdrawal.cause().words(),
                withdrawal.reason() == null ? "" : withdrawal.reason(),
                Past.time(withdrawal.withdrawnAt()),
                Past.of(versions),
                api);
    }
}
