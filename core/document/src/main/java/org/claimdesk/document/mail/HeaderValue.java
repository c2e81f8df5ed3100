package org.claimdesk.document.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.document.Whitespace;
import org.claimdesk.document.text.Encoding;

/** A structured header such as {@code text/plain; charset=utf-8}. */
record HeaderValue(String value, Map<String, String> parameters) {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w*-]{1,60})\\s*=\\s*(\"[^\"]{0,300}\"|[^;\\s]{0,300})");
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?\\s]{0,1000})\\?=(?:\\s+(?==\\?))?");
    private static final int LONGEST = 10_000;

    static HeaderValue of(String header) {
        Map<String, String> parameters = new HashMap<>();
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        Matcher matcher = PARAMETER.matcher(bounded);
        while (matcher.find()) {
            parameters.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).replace("\"", ""));
        }
        return new HeaderValue(bounded.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The words of an unstructured header, encoded words (RFC 2047) decoded, control characters removed. */
    static String words(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        // Bytes beyond ASCII stand there as characters; mail of today writes UTF-8.
        String raw = Encoding.decode(bounded.getBytes(StandardCharsets.ISO_8859_1), null);
        Matcher matcher = ENCODED_WORD.matcher(raw);
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(words, Matcher.quoteReplacement(decoded(matcher)));
        }
        matcher.appendTail(words);
        return Whitespace.collapse(words.toString().replaceAll("\\p{Cntrl}", " "));
    }

    private static String decoded(Matcher word) {
        byte[] text = word.group(3).getBytes(StandardCharsets.ISO_8859_1);
        try {
            byte[] bytes = word.group(2).equalsIgnoreCase("b")
                    ? Base64.getMimeDecoder().decode(text)
                    : QuotedPrintable.decode(text, true);
            return new String(bytes, Charset.forName(word.group(1)));
        } catch (IllegalArgumentException e) {
            // An unknown charset or broken Base64 stays as it is written.
            return word.group();
        }
    }
}
