package org.claimdesk.fetch;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of HTTP/1.1.
 *
 * @param headers by name in lower case; of repeated ones the first
 */
record Response(int status, Map<String, String> headers, byte[] body) {
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    boolean redirectsForGood() {
        return status == 301 || status == 308;
    }

    /** The media type without parameters, in lower case; empty when none was sent. */
    String mediaType() {
        String type = headers.getOrDefault("content-type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
