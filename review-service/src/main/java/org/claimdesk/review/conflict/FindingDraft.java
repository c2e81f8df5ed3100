package org.claimdesk.review.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person finds about a conflict.
 *
 * @param preferred the member that holds, null when none is preferred
 */
public record FindingDraft(
        @NotNull ConflictVerdict verdict,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 20) List<@NotNull @Valid FindingCitation> citations,
        @Nullable UUID preferred) {}
