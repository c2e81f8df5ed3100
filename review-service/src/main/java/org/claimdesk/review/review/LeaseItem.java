package org.claimdesk.review.review;

import java.time.Instant;
import java.util.UUID;

/** Who is working on a claim and until when, by the database's clock. */
public record LeaseItem(UUID claimId, UUID accountId, String accountName, Instant expiresAt) {}
