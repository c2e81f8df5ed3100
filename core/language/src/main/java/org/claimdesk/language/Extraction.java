package org.claimdesk.language;

import java.util.List;
import java.util.Objects;

/**
 * All that an extractor found in one text.
 *
 * @param language BCP 47 tag of the language found, {@code und} when the text is too short to tell
 * @param supported false when the language is one that the extractor does not read; then there are no claims
 */
public record Extraction(
        String language, boolean supported, List<Passage> passages, List<Reference> references, List<Claim> claims) {

    public Extraction {
        Objects.requireNonNull(language, "language");
        passages = List.copyOf(passages);
        references = List.copyOf(references);
        claims = List.copyOf(claims);
        if (!supported && !claims.isEmpty()) {
            throw new IllegalArgumentException("claims in a language that is not supported: " + language);
        }
    }
}
