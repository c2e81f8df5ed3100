package org.claimdesk.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link of the document: the words it stands on and where it leads. */
public record TextLink(
        int start, int end, String url, @Nullable String title, Kind kind) {

    public TextLink {
        Span.check(start, end);
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether the words themselves are the link or a note mark that stands behind them. */
    public enum Kind {
        INLINE,
        FOOTNOTE
    }
}
