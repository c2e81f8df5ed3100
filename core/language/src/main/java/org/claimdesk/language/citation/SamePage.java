package org.claimdesk.language.citation;

import java.util.Locale;

/** Tells whether two addresses lead to one page: edition.cnn.com/… and www.cnn.com/… do. */
public final class SamePage {

    private SamePage() {}

    /** Equal for addresses of one page: registrable domain and path, without scheme, edition host, query and fragment. */
    public static String key(String url) {
        String rest = url.strip()
                .replaceFirst("(?i)^[a-z]+://", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash))
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "");
        String path = slash < 0 ? "" : rest.substring(slash);
        return path.length() > 1 ? domain(host) + path : host.replaceFirst("^www\\.", "");
    }

    private static String domain(String host) {
        String[] labels = host.split("\\.");
        int count = labels.length;
        boolean twoPart = count > 2 && labels[count - 1].length() == 2 && labels[count - 2].length() <= 3;
        int keep = Math.min(count, twoPart ? 3 : 2);
        return String.join(".", java.util.Arrays.copyOfRange(labels, count - keep, count));
    }
}
