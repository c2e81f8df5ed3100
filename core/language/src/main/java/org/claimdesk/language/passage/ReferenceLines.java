package org.claimdesk.language.passage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Reference;

/** Reads an entry of a list of references: its mark, title and address. */
final class ReferenceLines {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:citations?|references?|sources?|notes?|footnotes?|endnotes?|bibliography|works cited|links)\\s*:?");
    private static final Pattern MARKED = Pattern.compile(
            "(?:\\[(?<a>\\d{1,3}|[a-z*†])\\]|(?<b>\\d{1,3})[.):]|\\^(?<c>\\d{1,3}))[:.]?\\s*(?<rest>\\S.*)",
            Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern SOURCE_LINE =
            Pattern.compile("(?i)(?:source|sources|via|h/t)\\s*:\\s*(?<rest>\\S.*)", Pattern.DOTALL);

    private ReferenceLines() {}

    static boolean heading(String line) {
        return HEADING.matcher(line.strip()).matches();
    }

    /** @param listed whether the line stands under a heading such as "References" */
    static Optional<Reference> entry(String line, boolean listed) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return Optional.empty();
        }
        String rest = marked.group("rest");
        boolean bracket = marked.group("b") == null;
        if (!listed && !(bracket && URL.matcher(rest).find())) {
            return Optional.empty();
        }
        String marker = bracket ? marked.group("a") != null ? marked.group("a") : marked.group("c") : marked.group("b");
        return Optional.of(titled(marker, rest));
    }

    /** "Source: AP News – What to know …" */
    static Optional<Reference> sourceLine(String line) {
        Matcher source = SOURCE_LINE.matcher(line);
        return source.matches() && line.length() < 300
                ? Optional.of(titled("", source.group("rest")))
                : Optional.empty();
    }

    private static Reference titled(String marker, String rest) {
        Matcher url = URL.matcher(rest);
        if (!url.find()) {
            return new Reference(marker, tidy(rest), null);
        }
        String address = url.group().replaceAll("[.,;>]+$", "");
        if (address.endsWith(")") && address.indexOf('(') < 0) {
            address = address.substring(0, address.length() - 1);
        }
        String title = tidy(rest.substring(0, url.start()) + " " + rest.substring(url.end()));
        return new Reference(marker, title.isEmpty() ? address : title, address);
    }

    private static String tidy(String title) {
        return title.replaceAll("\\s+", " ").replaceAll("[\\s:–—<(-]+$", "").strip();
    }
}
