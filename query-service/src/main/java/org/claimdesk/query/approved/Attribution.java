package org.claimdesk.query.approved;

import org.jspecify.annotations.Nullable;

/**
 * Who the article says it from.
 *
 * @param source the speaker as the article names it
 * @param cue the word that gives the speech away, "said"
 * @param quoted whether the claim or a part of it stands in quotation marks
 */
public record Attribution(String source, @Nullable String cue, boolean quoted) {

    public Attribution {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an attribution names its speaker");
        }
    }
}
