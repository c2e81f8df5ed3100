package org.claimdesk.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a line that is none.
 *
 * @param page counted from 1, null when the document has no pages
 */
public record Passage(
        int start, int end, PassageKind kind, @Nullable Integer page) {

    public Passage {
        Span.check(start, end);
        Objects.requireNonNull(kind, "kind");
    }
}
