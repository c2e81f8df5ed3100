package org.claimdesk.ingest.events;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the article, or a line that is none.
 *
 * @param start first code point of the text
 * @param end one past the last code point
 * @param kind claim, opinion, prediction, question, quote, heading, byline, date, boilerplate or reference
 * @param page counted from 1, null when the document has no pages
 */
public record Passage(
        int start, int end, String kind, @Nullable Integer page) {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a passage: " + start + " to " + end);
        }
    }
}
