package org.claimdesk.review.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of wordings to compare. */
record PairsAsked(@NotNull @Size(max = 1000) List<@NotNull @Valid Pair> pairs) {

    /** The order does not matter. */
    record Pair(@NotNull @Valid Wording a, @NotNull @Valid Wording b) {}

    /** @param publishedAt ISO date from which "Sunday" and "last year" are reckoned */
    record Wording(
            @NotBlank @Size(max = 2000) String text,
            @Nullable String publishedAt) {}
}
