package org.claimdesk.query.approved;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens a web page at a passage: {@code #:~:text=start,end} of the WICG's "URL Fragment Text Directives".
 */
public final class TextFragment {

    /** Longer passages are named by their first and last words; browsers match those more reliably. */
    private static final int WHOLE_UP_TO = 120;

    private static final int WORDS = 5;

    private TextFragment() {}

    /** The article's address with the passage as its text directive; null without a web address. */
    public static @Nullable String link(@Nullable String url, Passage passage) {
        var address = web(url);
        if (address == null) {
            return null;
        }
        var text = passage.exact().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return address;
        }
        return address + (address.contains("#") ? ":~:text=" : "#:~:text=") + directive(text);
    }

    /** The address if it is one of the web: nothing else may become a link, least of all javascript:. */
    public static @Nullable String web(@Nullable String url) {
        return url != null && url.toLowerCase(Locale.ROOT).matches("https?://[^\\s]+") ? url : null;
    }

    private static String directive(String text) {
        var words = text.split(" ");
        if (text.length() <= WHOLE_UP_TO || words.length <= 2 * WORDS) {
            return encode(text);
        }
        return encode(String.join(" ", Arrays.copyOfRange(words, 0, WORDS)))
                + ","
                + encode(String.join(" ", Arrays.copyOfRange(words, words.length - WORDS, words.length)));
    }

    /** A dash, a comma and an ampersand mean something in a directive, so they are encoded too. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
