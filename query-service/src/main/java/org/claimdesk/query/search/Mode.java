package org.claimdesk.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a claim fit the words asked for. */
public enum Mode {
    /** It has the words. */
    TEXT("words"),
    /** It is near in meaning. */
    SEMANTIC("meaning"),
    /** Either, both counting alike. */
    HYBRID("words and meaning");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** As it stands on a page. */
    public String words() {
        return words;
    }

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is none. */
    public static Optional<Mode> of(String parameter) {
        return Arrays.stream(values())
                .filter(mode -> mode.parameter().equals(parameter))
                .findFirst();
    }
}
