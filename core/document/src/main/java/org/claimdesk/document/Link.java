package org.claimdesk.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link of the document, on the words it stands on.
 *
 * @param start first code point of the linked words
 * @param end one past the last code point
 * @param url absolute http(s) or mailto address; for a footnote the first address in the note, else empty
 * @param title the linked page's title or the footnote's words, when the document tells
 */
public record Link(int start, int end, String url, @Nullable String title, LinkKind kind) {
    public Link {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A link from " + start + " to " + end + " stands on nothing");
        }
    }
}
