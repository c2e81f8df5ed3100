package org.claimdesk.review.review;

import org.jspecify.annotations.Nullable;

/**
 * One statement of a claim that says several.
 *
 * @param start first code point of its passage in the article; null, with {@code end}, for the claim's own passage
 * @param quote the words of its passage instead of where they stand; looked for nearest to the claim's own
 */
public record ClaimPart(
        @Nullable String text,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote) {}
