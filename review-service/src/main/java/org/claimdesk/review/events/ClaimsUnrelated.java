package org.claimdesk.review.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two claims no longer stand to each other as published before. */
record ClaimsUnrelated(
        UUID relationId,
        long version,
        List<UUID> claims,
        String reason,
        ClaimsRelated.@Nullable Said verdict,
        Instant unrelatedAt) {}
