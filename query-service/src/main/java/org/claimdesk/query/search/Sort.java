package org.claimdesk.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of a list. Each one ends in the claim's id, so that no two claims share a place. */
public enum Sort {
    /** Best match first; needs words to match. */
    RELEVANCE("float8", true),
    /** Last put on record first. */
    NEWEST("timestamptz", true),
    /** First put on record first. */
    OLDEST("timestamptz", false),
    /** Last published first, undated articles at the end. */
    PUBLISHED("date", true);

    private final String sqlType;
    private final boolean descending;

    Sort(String sqlType, boolean descending) {
        this.sqlType = sqlType;
        this.descending = descending;
    }

    String sqlType() {
        return sqlType;
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst();
    }
}
