package org.claimdesk.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The visible line that names the authors, and the names in such a line. */
final class Bylines {
    private static final Pattern MARKED = caseless("byline|author|writtenby|p-author");
    private static final Pattern ELSEWHERE = caseless("comment|reply|replies|related|sidebar|recommend");
    private static final Pattern BY = caseless("^(written |posted |words |story |reported )?by\\b:?\\s*");
    private static final Pattern NEXT = caseless("\\s*(?:,|;|&|\\band\\b)\\s*(?:and\\s+|by\\s+)?");
    private static final Pattern REST = caseless(
            "\\s*(?:[|•·–—/]|\\s-|@|\\bon\\b|\\b(?:posted|published|updated|last updated)\\b|"
                    + "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d).*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|der|van|von|da|di|la|le|bin|al|el)){0,4}");
    private static final Pattern NO_NAME = caseless(
            "by|name|sign in|sign up|last|author|authors|staff|staff writer|contributor|guest|admin|follow( author)?|full bio|home");
    private static final int LONGEST_LINE = 100;
    private static final int MAX_CANDIDATES = 200;

    private Bylines() {}

    private static Pattern caseless(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The first element of the page that is a byline: marked as one, short, and with a name in it. */
    static @Nullable Element visible(Document page) {
        int candidates = 0;
        for (Element element : page.body().select("[rel=author], [itemprop*=author], [class], [id]")) {
            boolean marked = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || MARKED.matcher(Hints.names(element)).find();
            if (marked
                    && !Tags.is(element, "body", "article", "main", "label", "input")
                    && namesOne(element)
                    && candidates++ < MAX_CANDIDATES
                    && stands(element)) {
                return element;
            }
        }
        return null;
    }

    private static boolean namesOne(Element element) {
        String text = element.text();
        boolean announced = BY.matcher(text).find();
        return text.length() < LONGEST_LINE
                && !text.endsWith("says:")
                && names(text).stream().anyMatch(name -> announced || name.indexOf(' ') > 0);
    }

    private static boolean stands(Element element) {
        return element.parents().stream()
                .noneMatch(parent -> Tags.is(parent, "nav", "aside", "form")
                        || ELSEWHERE.matcher(Hints.names(parent)).find() && parent.selectFirst("h1, body") == null);
    }

    /** The names in "By Ann Example and Bob Sample, 3 May 2020". */
    static List<String> names(String line) {
        String list = BY.matcher(Whitespace.collapse(line)).replaceFirst("");
        String names = REST.matcher(list).replaceFirst("");
        return Arrays.stream(NEXT.split(names))
                .map(String::strip)
                .filter(name -> NAME.matcher(capitalised(name)).matches()
                        && !NO_NAME.matcher(name).matches())
                .distinct()
                .toList();
    }

    /** A byline in lower case names people all the same. */
    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
