package org.claimdesk.review.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, by whom and why.
 *
 * @param reason a {@link RejectReason} for a rejection, free words for a withdrawal or reopening
 * @param actor null when the system decided
 * @param bulkId shared by the decisions of one bulk call
 */
public record Ruling(
        Verdict verdict,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable UUID actor,
        @Nullable UUID bulkId) {}
