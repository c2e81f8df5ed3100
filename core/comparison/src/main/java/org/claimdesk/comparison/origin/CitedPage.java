package org.claimdesk.comparison.origin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A web page by what stays the same when it is served twice: the registered domain and the path. Hosts of one site
 * (www, edition, m, amp) and tracking parameters do not matter.
 *
 * @param site registered domain ("cnn.com")
 * @param path without the last slash, an index page or an AMP part
 */
public record CitedPage(String site, String path) {

    private static final Pattern TWO_PART_SUFFIX =
            Pattern.compile("(?:co|com|org|net|gov|gob|gouv|ac|edu|go|or|ne)\\.[a-z]{2}");
    private static final Pattern NEEDLESS = Pattern.compile("(?:/index\\.html?|/amp(?=/|$)|\\.amp(?=\\.|$)|/+$)");

    /** Empty for what is no web address. */
    public static Optional<CitedPage> of(String url) {
        try {
            URI uri = URI.create(url.strip());
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            String path = uri.getPath() == null ? "" : uri.getPath();
            return Optional.of(
                    new CitedPage(site(uri.getHost()), NEEDLESS.matcher(path).replaceAll("")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String site(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        if (n <= 2) {
            return String.join(".", labels);
        }
        String two = labels[n - 2] + "." + labels[n - 1];
        return TWO_PART_SUFFIX.matcher(two).matches() ? labels[n - 3] + "." + two : two;
    }

    @Override
    public String toString() {
        return site + path;
    }
}
