package org.claimdesk.fetch;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param types media types that are taken, in lower case; an answer without a type is taken too
 * @param etag ETag of the copy at hand, for a conditional request
 * @param lastModified date of the copy at hand, as the site sent it
 */
public record FetchRequest(
        URI uri,
        Set<String> types,
        @Nullable String etag,
        @Nullable String lastModified) {
    /** The formats that Claimdesk reads. */
    public static final Set<String> DOCUMENTS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "text/x-markdown",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "message/rfc822",
            "application/octet-stream",
            "binary/octet-stream");

    public static final Set<String> FEEDS = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/xml",
            "text/xml",
            "application/rdf+xml",
            "application/x-rss+xml",
            "text/rss+xml",
            "text/plain",
            "text/html",
            "application/octet-stream");

    public FetchRequest {
        types = Set.copyOf(types);
        requireOneLine(etag);
        requireOneLine(lastModified);
    }

    private static void requireOneLine(@Nullable String header) {
        if (header != null && header.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("A header value holds control characters");
        }
    }

    public static FetchRequest document(URI uri) {
        return new FetchRequest(uri, DOCUMENTS, null, null);
    }

    public static FetchRequest feed(URI uri, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(uri, FEEDS, etag, lastModified);
    }

    /** What the site is told of {@link #types}: it may have the same in several forms. */
    String accept() {
        return types.contains("application/rss+xml")
                ? "application/atom+xml,application/rss+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1"
                : "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5";
    }

    FetchRequest at(URI other) {
        return new FetchRequest(other, types, etag, lastModified);
    }
}
