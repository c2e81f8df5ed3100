package org.claimdesk.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page: the declared one, in the wording of the heading that shows it, without the site's name. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—\\\\/>»·:]+\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 500;
    private static final int MIN_WORDS = 3;
    private static final int MAX_HEADINGS = 100;

    private final List<String> declared;
    private final List<String> headings;

    /** @param linked the title in JSON-LD */
    Titles(Document page, @Nullable String linked) {
        this.headings = page.select("h1, h2").stream()
                .limit(MAX_HEADINGS)
                .map(Element::text)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .toList();
        Element open = page.selectFirst("meta[property=og:title], meta[name=og:title], meta[name=twitter:title]");
        this.declared = Stream.of(
                        linked == null ? "" : linked,
                        withoutSite(open == null ? "" : Whitespace.collapse(open.attr("content"))),
                        withoutSite(Whitespace.collapse(page.title())))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .toList();
    }

    @Nullable
    String best() {
        for (String title : declared) {
            for (String heading : headings) {
                if (same(heading, title)) {
                    return heading.contains(" | ") ? title : heading;
                }
            }
        }
        for (String title : declared) {
            if (words(declared.getLast()).containsAll(words(title))) {
                return title;
            }
        }
        return headings.isEmpty() ? null : headings.getFirst();
    }

    /** "Headline | Section | Site" is cut to the part that is a heading, or to its longest when that could be one. */
    private String withoutSite(String title) {
        List<String> parts = List.of(SEPARATOR.split(title));
        for (String heading : headings) {
            boolean whole = heading.equals(parts.getFirst()) || heading.indexOf(' ') > 0;
            if (parts.size() > 1 && whole && title.startsWith(heading)) {
                return heading;
            }
        }
        for (String part : parts) {
            if (headings.stream().anyMatch(heading -> same(heading, part))) {
                return part;
            }
        }
        String longest = parts.stream().max((a, b) -> a.length() - b.length()).orElse(title);
        return longest.split("\\s+").length >= MIN_WORDS ? longest : title;
    }

    /** True when two titles share at least three quarters of the longer one's words, counted by their letters. */
    static boolean same(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return letters(shared) >= 0.75 * Math.max(letters(first), letters(second));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static int letters(Set<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
