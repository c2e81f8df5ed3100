package org.claimdesk.query.web;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.query.search.Highlight;

/** A piece of a text, marked or not. */
record Span(String words, boolean marked) {

    static List<Span> of(String text, List<Highlight> highlights) {
        var spans = new ArrayList<Span>();
        int done = 0;
        for (var highlight : highlights) {
            int start = text.offsetByCodePoints(0, highlight.start());
            int end = text.offsetByCodePoints(start, highlight.end() - highlight.start());
            spans.add(new Span(text.substring(done, start), false));
            spans.add(new Span(text.substring(start, end), true));
            done = end;
        }
        spans.add(new Span(text.substring(done), false));
        return spans.stream().filter(span -> !span.words.isEmpty()).toList();
    }
}
