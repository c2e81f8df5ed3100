package org.claimdesk.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a claim fit the words asked for. */
public enum Mode {
    /** It has the words. */
    TEXT,
    /** It is near in meaning. */
    SEMANTIC,
    /** Either, both counting alike. */
    HYBRID;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mode> of(String parameter) {
        return Arrays.stream(values())
                .filter(mode -> mode.parameter().equals(parameter))
                .findFirst();
    }
}
