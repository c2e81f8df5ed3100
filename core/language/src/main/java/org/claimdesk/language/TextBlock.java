package org.claimdesk.language;

import java.util.Objects;

/** A stretch of the text that its format sets apart; no sentence crosses its borders. */
public record TextBlock(int start, int end, Kind kind) {

    public TextBlock {
        Span.check(start, end);
        Objects.requireNonNull(kind, "kind");
    }

    /** What the format says that the block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        BYLINE,
        DATE,
        LIST_ITEM,
        TABLE_ROW,
        QUOTE,
        CAPTION,
        CODE,
        REFERENCE,
        BOILERPLATE
    }
}
