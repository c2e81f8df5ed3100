package org.claimdesk.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The visible line that names the authors, and the names in such a line. */
final class Bylines {
    private static final Pattern NAMES = Pattern.compile("byline|author|writtenby|p-author", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY =
            Pattern.compile("^(written |posted |words |story |reported )?by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:,|;|\\||&|\\band\\b)\\s*(?:and\\s+|by\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile(
            "\\s*(?:[|•·–—]|\\bon\\b|\\b(?:posted|published|updated)\\b).*|\\s*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_NAME = 60;

    private Bylines() {}

    /** The first element of the page that is a byline. */
    static @Nullable Element visible(Document page) {
        for (Element element : page.body().select("[rel=author], [itemprop*=author], [class], [id]")) {
            boolean says = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || NAMES.matcher(Hints.names(element)).find();
            if (says && !Tags.is(element, "body", "article", "main")) {
                String text = element.text();
                if (!text.isEmpty() && text.length() < LONGEST_LINE) {
                    return element;
                }
            }
        }
        return null;
    }

    /** The names in "By Ann Example and Bob Sample, 3 May 2020". */
    static List<String> names(String line) {
        String list = BY.matcher(Whitespace.collapse(line)).replaceFirst("");
        String names = REST.matcher(list).replaceFirst("");
        return Arrays.stream(NEXT.split(names))
                .map(String::strip)
                .filter(Bylines::isName)
                .distinct()
                .toList();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && !text.contains("://")
                && !text.contains("@")
                && !text.toLowerCase(Locale.ROOT).matches("by|staff writer|contributor|author|admin|guest");
    }
}
