package org.claimdesk.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Document page;
    private final @Nullable String linked;

    Titles(Document page, @Nullable String linked) {
        this.page = page;
        this.linked = linked;
    }

    @Nullable
    String best() {
        String declared = declared();
        for (Element heading : page.select("h1, h2")) {
            String text = heading.text();
            if (declared != null && text.length() <= LONGEST && same(text, declared)) {
                return text;
            }
        }
        if (declared != null) {
            return declared;
        }
        Element only = page.selectFirst("h1");
        return only == null || only.text().isEmpty() || only.text().length() > LONGEST ? null : only.text();
    }

    private @Nullable String declared() {
        Element open = page.selectFirst("meta[property=og:title], meta[name=og:title], meta[name=twitter:title]");
        String shared = open == null ? "" : Whitespace.collapse(open.attr("content"));
        if (linked != null && linked.length() <= LONGEST) {
            return linked;
        }
        if (!shared.isEmpty() && shared.length() <= LONGEST) {
            return withoutSite(shared);
        }
        String title = Whitespace.collapse(page.title());
        return title.isEmpty() || title.length() > LONGEST ? null : withoutSite(title);
    }

    /** "Headline | Section | Site" is cut to its longest part, when that is long enough to be a headline. */
    private String withoutSite(String title) {
        List<String> parts = List.of(SEPARATOR.split(title));
        for (Element heading : page.select("h1, h2")) {
            if (parts.size() > 1 && title.startsWith(heading.text()) && wordCount(heading.text()) >= 2) {
                return heading.text();
            }
        }
        String longest = parts.stream().max((a, b) -> a.length() - b.length()).orElse(title);
        return wordCount(longest) >= MIN_WORDS ? longest : title;
    }

    private static int wordCount(String text) {
        return text.isBlank() ? 0 : text.split("\\s+").length;
    }

    /** True when one title has at least three quarters of the other's words, counted by their letters. */
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
