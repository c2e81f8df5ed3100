package org.claimdesk.language;

import java.util.Locale;

/** What a passage is; only a {@link #CLAIM} has claims. */
public enum PassageKind {
    CLAIM,
    OPINION,
    PREDICTION,
    QUESTION,
    QUOTE,
    HEADING,
    BYLINE,
    DATE,
    BOILERPLATE,
    REFERENCE;

    /** The word for this kind in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is no kind */
    public static PassageKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
