package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said it.
 *
 * @param source the speaker as written in the article
 * @param cue the word that says so ("said", "according to"), when there is one
 * @param quoted whether the claim or a part of it stands in quotation marks
 * @param start first code point of the mention in the article, null when a person wrote the attribution
 * @param end code point after the mention
 */
public record Attribution(
        String source,
        @Nullable String cue,
        boolean quoted,
        @Nullable Integer start,
        @Nullable Integer end) {

    public Attribution {
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("an attribution names its speaker");
        }
    }
}
