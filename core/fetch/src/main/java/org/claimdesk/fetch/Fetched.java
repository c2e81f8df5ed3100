package org.claimdesk.fetch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched.
 *
 * @param bytes the body without transfer and content encoding; empty for status 304
 * @param contentType as sent, null when the site sent none
 * @param finalUrl the URL that answered
 * @param redirects the URLs called before it, in order; empty when the first one answered
 * @param permanentUrl where to call next time: the end of the redirects that are for good (301 and 308), up to the first
 *     one that is not; the URL asked for when there are none
 * @param status 200 to 299, or 304 for a conditional request
 * @param etag as sent, for the next conditional request
 * @param lastModified as sent, for the next conditional request
 */
public record Fetched(
        byte[] bytes,
        @Nullable String contentType,
        URI finalUrl,
        List<URI> redirects,
        URI permanentUrl,
        int status,
        @Nullable String etag,
        @Nullable String lastModified) {
    public Fetched {
        redirects = List.copyOf(redirects);
    }

    /** True when the site says that nothing changed since the request's ETag or date. */
    public boolean notModified() {
        return status == 304;
    }
}
