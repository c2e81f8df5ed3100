package org.claimdesk.language.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Citation;
import org.claimdesk.language.Reference;
import org.claimdesk.language.TextLink;
import org.claimdesk.language.text.Range;

/**
 * What the article cites for a stretch of its text: note marks looked up in the list of references, author and year, links,
 * and the article's own "Source:" line, which stands for all of it.
 */
public final class Citations {

    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*)\\]");
    private static final Pattern AUTHOR_YEAR = Pattern.compile(
            "\\((?:see\\s+)?(\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:et al\\.|and|&)\\s*\\p{L}*)?),?\\s+((?:19|20)\\d{2})[a-z]?\\)");

    private final String text;
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final List<TextLink> links;

    public Citations(String text, List<Reference> references, List<TextLink> links) {
        this.text = text;
        this.links = links;
        references.forEach(reference -> this.references.putIfAbsent(reference.marker(), reference));
    }

    /**
     * The note marks within the range and those that stand directly behind it, the links on its words. A part of a sentence
     * without marks has those that come next in its sentence.
     */
    public List<Citation> of(Range range, Range sentence) {
        Map<String, Citation> found = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(text).region(range.start(), sentence.end());
        int reach = range.end() + 1;
        while (mark.find() && (mark.start() <= reach || found.isEmpty())) {
            for (String marker : markers(mark.group(1))) {
                Reference reference = references.get(marker);
                if (reference != null) {
                    add(found, new Citation(marker, reference.title(), reference.url()));
                }
            }
            reach = Math.max(reach, mark.end());
        }
        authorYear(range, found);
        for (TextLink link : links) {
            if (link.start() < range.end() && range.start() < link.end()
                    || link.kind() == TextLink.Kind.FOOTNOTE && link.start() == range.end()) {
                String words = text.substring(
                                Math.min(link.start(), text.length()), Math.min(link.end(), text.length()))
                        .strip();
                String title = link.title() != null && !link.title().isBlank()
                        ? link.title()
                        : words.isEmpty() ? link.url() : words;
                add(found, new Citation(link.kind() == TextLink.Kind.FOOTNOTE ? words : null, title, link.url()));
            }
        }
        Reference whole = references.get("");
        if (found.isEmpty() && whole != null) {
            add(found, new Citation(null, whole.title(), whole.url()));
        }
        return List.copyOf(found.values());
    }

    private void authorYear(Range range, Map<String, Citation> found) {
        Matcher author = AUTHOR_YEAR.matcher(text).region(range.start(), range.end());
        while (author.find()) {
            String name = author.group(1).split("\\s+")[0];
            String year = author.group(2);
            references.values().stream()
                    .filter(r -> r.title().contains(name) && r.title().contains(year))
                    .findFirst()
                    .ifPresent(r -> add(found, new Citation(r.marker(), r.title(), r.url())));
        }
    }

    /** One page on two hosts of one publisher is one source; the first mark stays. */
    private static void add(Map<String, Citation> found, Citation citation) {
        String url = citation.url();
        found.putIfAbsent(url == null ? citation.marker() + citation.title() : SamePage.key(url), citation);
    }

    private static List<String> markers(String list) {
        List<String> markers = new ArrayList<>();
        for (String part : list.split("[,;]")) {
            String[] ends = part.strip().split("\\s?[–-]\\s?");
            int from = Integer.parseInt(ends[0]);
            int to = ends.length > 1 ? Integer.parseInt(ends[1]) : from;
            for (int i = from; i <= to && i - from < 50; i++) {
                markers.add(String.valueOf(i));
            }
        }
        return markers;
    }
}
