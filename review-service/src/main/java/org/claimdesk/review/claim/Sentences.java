package org.claimdesk.review.claim;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of an article into sentences, none longer than its line. */
final class Sentences {

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int unit;
    private int point;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        var sentences = new Sentences(text);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            sentences.line(start, text.substring(start, end));
            start = end + 1;
        }
        return sentences.found;
    }

    private void line(int offset, String line) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var words = line.substring(start, end).strip();
            if (!words.isEmpty()) {
                add(offset + line.indexOf(words, start), words);
            }
            start = end;
        }
    }

    private void add(int start, String words) {
        point += text.codePointCount(unit, start);
        unit = start;
        found.add(new Span(point, point + words.codePointCount(0, words.length()), words));
    }

    /** In code points. */
    record Span(int start, int end, String words) {}
}
