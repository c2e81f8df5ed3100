package org.claimdesk.query.conflict;

import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A member as the register knows it: on record, or with its tombstone. */
record MemberClaim(@Nullable Claim claim, @Nullable Withdrawal withdrawal) {}
