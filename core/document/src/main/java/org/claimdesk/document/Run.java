package org.claimdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one block while a reader collects them: white space is collapsed, links are kept with their place. */
public final class Run {
    private record OpenLink(int start, String url, @Nullable String title, LinkKind kind) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private int codePoints;
    private final List<PageStart> pages = new ArrayList<>();
    private @Nullable OpenLink open;

    /** Adds words; a run of white space becomes one space, and none stands at the beginning. */
    public Run words(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Whitespace.is(c)) {
                put(c);
            } else if (!text.isEmpty() && !Whitespace.is(text.charAt(text.length() - 1))) {
                put(' ');
            }
        }
        return this;
    }

    /** Adds text as it is, for code. */
    public Run verbatim(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i));
        }
        return this;
    }

    /** What follows is the next cell of the row. Before the first words it does nothing. */
    public Run nextCell() {
        if (!isBlank()) {
            if (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
                codePoints--;
            }
            put('\t');
        }
        return this;
    }

    /** Adds what another block collected, with its links and pages. */
    public Run append(Run other) {
        other.links.forEach(link -> links.add(
                new Link(codePoints + link.start(), codePoints + link.end(), link.url(), link.title(), link.kind())));
        other.pages.forEach(page -> pages.add(new PageStart(codePoints + page.offset(), page.page())));
        return verbatim(other.text);
    }

    private void put(char c) {
        text.append(c == '\0' ? '\uFFFD' : c);
        codePoints += Character.isLowSurrogate(c) ? 0 : 1;
    }

    /** The words from here to {@link #closeLink} are a link. A link inside a link is not kept. */
    public void openLink(String url, @Nullable String title, LinkKind kind) {
        if (open == null) {
            open = new OpenLink(codePoints, url, title, kind);
        }
    }

    public void closeLink() {
        if (open == null) {
            return;
        }
        int start = open.start();
        int end = endsBlank() ? codePoints - 1 : codePoints;
        if (start < end && startsBlank(start)) {
            start++;
        }
        if (start < end) {
            links.add(new Link(start, end, open.url(), open.title(), open.kind()));
        }
        open = null;
    }

    private boolean endsBlank() {
        return !text.isEmpty() && Whitespace.is(text.charAt(text.length() - 1));
    }

    private boolean startsBlank(int codePoint) {
        // Only the last characters can be in question, so count from the end.
        int unit = text.offsetByCodePoints(text.length(), codePoint - codePoints);
        return Whitespace.is(text.charAt(unit));
    }

    /** The next words stand on this page. */
    public void page(int number) {
        pages.add(new PageStart(codePoints, number));
    }

    /** Takes back the last character, a hyphen at the end of a line. */
    public void dropLast() {
        text.setLength(text.length() - 1);
        codePoints--;
    }

    /** True when the words so far end with one of these characters. */
    public boolean endsWithAny(String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public boolean isBlank() {
        return Whitespace.isBlank(text);
    }

    public String text() {
        return text.toString();
    }

    public int length() {
        return text.length();
    }

    /** How many code points stand in links. */
    public int linked() {
        return links.stream().mapToInt(link -> link.end() - link.start()).sum();
    }

    List<PageStart> pages() {
        return pages;
    }

    List<Link> links() {
        return links;
    }
}
