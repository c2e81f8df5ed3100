package org.claimdesk.document.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.document.Source;
import org.claimdesk.document.text.PlainTextReader;

/** The characters of a page: in the encoding of the request, else in the one that the page names in its first bytes. */
final class PageEncoding {
    private static final int PRESCAN = 4096;
    private static final Pattern NAMED = Pattern.compile(
            "(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{1,40})");

    private PageEncoding() {}

    static String decode(Source source) {
        if (source.charset() != null) {
            return PlainTextReader.decode(source);
        }
        int length = Math.min(PRESCAN, source.bytes().length);
        Matcher named = NAMED.matcher(new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1));
        String type = named.find() ? "text/html; charset=" + named.group(1) : source.contentType();
        return PlainTextReader.decode(new Source(source.bytes(), type, source.url()));
    }
}
