package org.claimdesk.query.search;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of claims.
 *
 * @param cursor where the page starts, as the page before gave it
 * @param limit 1 to 500
 */
public record ClaimSearch(
        Filters filters, Sort sort, @Nullable String cursor, int limit) {}
