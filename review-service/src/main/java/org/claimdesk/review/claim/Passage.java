package org.claimdesk.review.claim;

/**
 * The words of an article that a claim stands on.
 *
 * @param start first code point in the article's text
 * @param end code point after the last
 * @param exact the words themselves, exactly {@code end - start} code points
 * @param prefix up to a few words before, to find the passage again in another version
 * @param suffix up to a few words after
 */
public record Passage(int start, int end, String exact, String prefix, String suffix) {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("passage must have 0 <= start < end, was " + start + "-" + end);
        }
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw new IllegalArgumentException("passage " + start + "-" + end + " is not as long as its words");
        }
        prefix = prefix == null ? "" : prefix;
        suffix = suffix == null ? "" : suffix;
    }
}
