package org.claimdesk.language;

import java.util.Objects;

/**
 * Where a claim stands, by position and by quotation (W3C Web Annotation, TextPositionSelector and TextQuoteSelector).
 *
 * @param exact the characters from start to end
 * @param prefix up to 32 code points before start
 * @param suffix up to 32 code points from end on
 */
public record Selector(int start, int end, String exact, String prefix, String suffix) {

    public Selector {
        Span.check(start, end);
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(suffix, "suffix");
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw new IllegalArgumentException("the quotation is not as long as the range");
        }
    }
}
