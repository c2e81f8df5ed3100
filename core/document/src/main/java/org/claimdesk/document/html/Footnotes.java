package org.claimdesk.document.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The notes behind the markers of a page, looked up before anything is taken out of it. */
final class Footnotes {
    /** Carries the note's number through copies of the element. */
    private static final String MARK = "claimdesk-note";

    private static final Pattern MARKER =
            Pattern.compile("[\\[(]?\\s*(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]+|note \\d{1,3})\\s*[\\])]?");
    private static final Pattern WAY_BACK = Pattern.compile("^\\s*(?:[\\^↑↩⏎]\\uFE0E?\\s*)+|\\s*[↩⏎]\\uFE0E?\\s*$");
    private static final int LONGEST = 500;
    private static final int MAX_MARKERS = 2_000;

    /** What stands in a footnote. */
    record Note(String url, String words) {}

    private final Map<String, Note> notes = new HashMap<>();
    /** Targets that are no notes; thousands of markers may point at one. */
    private final Set<Element> tooLong = Collections.newSetFromMap(new IdentityHashMap<>());

    Footnotes(Document page, Deadline deadline) {
        Map<String, Element> targets = new HashMap<>();
        for (Element element : page.select("[id], a[name]")) {
            targets.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
        }
        List<Element> markers = page.select("a[href^=#], a[role=doc-noteref]").stream()
                .filter(link -> MARKER.matcher(link.text()).matches())
                .limit(MAX_MARKERS)
                .toList();
        for (Element link : markers) {
            deadline.check();
            String href = link.attr("href");
            Element target = targets.get(href.substring(href.indexOf('#') + 1));
            if (target != null
                    && MARKER.matcher(link.text()).matches()
                    && !target.parents().contains(link)) {
                remember(link, target);
            }
        }
    }

    private void remember(Element marker, Element target) {
        if (!tooLong.contains(target)) {
            note(marker, target);
        }
    }

    private void note(Element marker, Element target) {
        Element note = target;
        while (note.text().length() < 3 && note.parent() != null) {
            note = note.parent();
        }
        if (note.text().length() > 2 * LONGEST) {
            tooLong.add(target);
            return;
        }
        String words = WAY_BACK.matcher(note.text()).replaceAll("");
        // A link back to the marker points at text before it, which is no note.
        if (words.isBlank() || words.length() > LONGEST || note.getAllElements().contains(marker)) {
            return;
        }
        Element cited = note.selectFirst("a[href^=http], a[href^=//]");
        String number = String.valueOf(notes.size());
        marker.attr(MARK, number);
        notes.put(number, new Note(cited == null ? "" : cited.absUrl("href"), Whitespace.collapse(words)));
    }

    @Nullable
    Note of(Element link) {
        return notes.get(link.attr(MARK));
    }
}
