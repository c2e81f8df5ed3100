package org.claimdesk.language;

import java.util.Locale;

/** How closely a number is meant. */
public enum Modifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    /** The word for this modifier in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is no modifier */
    public static Modifier of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
