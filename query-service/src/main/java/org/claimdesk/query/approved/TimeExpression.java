package org.claimdesk.query.approved;

import org.jspecify.annotations.Nullable;

/**
 * A time that a claim states.
 *
 * @param value TIMEX3 or ISO 8601, as exact as the text is: {@code 2024-03}, {@code P10Y}
 */
public record TimeExpression(String text, @Nullable String value) {}
