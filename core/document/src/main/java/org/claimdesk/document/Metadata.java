package org.claimdesk.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself; whatever it does not say is null or empty.
 *
 * @param bylines the authors' names, without "By"
 * @param publishedAt ISO 8601 date or date-time, as precise as the document is
 * @param url the canonical address that the document claims for itself; believe it only on the host it came from
 * @param language BCP 47 tag as declared
 */
public record Metadata(
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        @Nullable String language) {
    /** A document that says nothing about itself. */
    public static final Metadata NONE = new Metadata(null, List.of(), null, null, null, null);

    public Metadata {
        bylines = List.copyOf(bylines);
    }

    public static Metadata titled(@Nullable String title) {
        return new Metadata(title, List.of(), null, null, null, null);
    }
}
