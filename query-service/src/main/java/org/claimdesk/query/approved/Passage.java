package org.claimdesk.query.approved;

/**
 * The place in an article that says it.
 *
 * @param start in Unicode code points of the article's normalised text
 * @param end exclusive
 * @param prefix the text just before, for finding the passage again when the page has changed
 */
public record Passage(int start, int end, String exact, String prefix, String suffix) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage ends after it starts");
        }
    }
}
