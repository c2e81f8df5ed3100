package org.claimdesk.query.search;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in a text again. PostgreSQL marks them with two control characters, which no text of ours holds, and they are turned into
 * offsets: markup in an answer would be an invitation to paste it unescaped.
 */
final class Headline {

    private static final char START = '\u0002';
    private static final char END = '\u0003';
    private static final String OPTIONS = "HighlightAll=true, StartSel=\u0002, StopSel=\u0003";

    private Headline() {}

    /** The marked text of the row {@code f}; null without words. */
    static Sql of(@Nullable String q) {
        return q == null
                ? new Sql("CAST(NULL AS text)")
                : new Sql(
                        "ts_headline('public.claimdesk', translate(f.text, '\u0002\u0003', '  '),"
                                + " websearch_to_tsquery('public.claimdesk', ?), ?)",
                        q,
                        OPTIONS);
    }

    static List<Highlight> read(@Nullable String marked) {
        var highlights = new ArrayList<Highlight>();
        int position = 0;
        int start = 0;
        for (int character : marked == null ? new int[0] : marked.codePoints().toArray()) {
            if (character == START) {
                start = position;
            } else if (character == END) {
                highlights.add(new Highlight(start, position));
            } else {
                position++;
            }
        }
        return highlights;
    }
}
