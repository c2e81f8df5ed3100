package org.claimdesk.language;

import java.util.Objects;

/**
 * A word or mark of a text.
 *
 * @param lemma lower-case base form; numbers and marks as written
 * @param tag Penn Treebank tag
 */
public record Token(String text, String lemma, String tag, int start, int end) {

    public Token {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Span.check(start, end);
    }
}
