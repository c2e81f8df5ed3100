package org.claimdesk.review.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's finding. */
public record FindingItem(
        ConflictVerdict verdict,
        @Nullable String note,
        List<FindingCitation> citations,
        @Nullable UUID preferred,
        UUID by,
        Instant at) {}
