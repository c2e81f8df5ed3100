package org.claimdesk.ingest.article;

import java.net.URI;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Under which addresses an article is known for sure, in the one form in which they are compared. */
final class Addresses {

    private Addresses() {}

    /**
     * @param told where the document was fetched or is said to stand; null when nobody said
     * @param claimed the canonical address that the document claims for itself; believed only on the host of {@code told}
     * @return in their order, none twice
     */
    static TreeSet<String> known(@Nullable String told, @Nullable String claimed) {
        TreeSet<String> known = new TreeSet<>();
        if (told != null) {
            known.add(normal(told));
            if (claimed != null
                    && DetailRules.isWebAddress(claimed)
                    && host(claimed).equals(host(told))) {
                known.add(normal(claimed));
            }
        }
        return known;
    }

    /** Without fragment and default port, scheme and host in lower case; the query stays, it may tell articles apart. */
    static String normal(String url) {
        URI uri = URI.create(url);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort();
        boolean standard = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme + "://" + host(url) + (standard ? "" : ":" + port) + path
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String host(String url) {
        return URI.create(url).getHost().toLowerCase(Locale.ROOT);
    }
}
