package org.claimdesk.document;

import java.util.Objects;

/**
 * A stretch of a document's text that belongs together. A line break inside a block is a soft wrap, never the end of a
 * sentence, except in CODE.
 *
 * @param start first code point
 * @param end one past the last code point, greater than start
 */
public record Block(int start, int end, BlockKind kind) {
    public Block {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A block from " + start + " to " + end + " holds nothing");
        }
    }
}
