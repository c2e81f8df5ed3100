package org.claimdesk.review.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A page that a finding rests on. */
public record FindingCitation(
        @NotBlank @Size(max = 500) String title,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://.+", message = "must be a web address")
        String url,

        @Nullable @Size(max = 4000) String quote) {}
