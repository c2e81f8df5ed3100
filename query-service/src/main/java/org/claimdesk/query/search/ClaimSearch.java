package org.claimdesk.query.search;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of claims.
 *
 * @param mode other than TEXT only with words, of now, and by relevance
 * @param cursor where the page starts, as the page before gave it
 * @param limit 1 to 500
 */
public record ClaimSearch(
        Filters filters, Mode mode, Sort sort, @Nullable String cursor, int limit) {

    /** The order's name: a cursor is good for one order only. */
    String order() {
        return mode == Mode.TEXT ? sort.parameter() : mode.parameter();
    }
}
