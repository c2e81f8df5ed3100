package org.claimdesk.query.search;

/**
 * A stretch of a text that fits the words asked for.
 *
 * @param start in Unicode code points
 * @param end exclusive
 */
public record Highlight(int start, int end) {}
