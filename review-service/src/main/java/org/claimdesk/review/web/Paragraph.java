package org.claimdesk.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.TextPassage;

/**
 * One line of an article on the page.
 *
 * @param kind heading, byline, date, boilerplate, reference, or text
 * @param start its first code point in the article
 */
record Paragraph(String kind, List<Run> runs, int start) {

    /** @param first whether the passage begins here, where the page scrolls to */
    record Run(String text, boolean marked, boolean first) {}

    /** The article line by line with the passage marked, however many lines it spans. */
    static List<Paragraph> of(ArticleText article, Passage passage) {
        var text = article.text();
        int length = article.length();
        int from = text.offsetByCodePoints(0, Math.min(passage.start(), length));
        int to = text.offsetByCodePoints(0, Math.min(passage.end(), length));
        var kinds = new Kinds(article);
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).codePoints().allMatch(Paragraph::blank)) {
                paragraphs.add(new Paragraph(kinds.at(start, end), runs(text, start, end, from, to), kinds.point));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** A no-break space is not white space to Java, but a line of them is empty to a reader. */
    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static List<Run> runs(String text, int start, int end, int from, int to) {
        int markStart = Math.clamp(from, start, end);
        int markEnd = Math.clamp(to, markStart, end);
        var runs = new ArrayList<Run>();
        add(runs, text.substring(start, markStart), false, false);
        add(runs, text.substring(markStart, markEnd), true, from >= start);
        add(runs, text.substring(markEnd, end), false, false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean marked, boolean first) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked, first));
        }
    }

    /** Which kind a line is, by the first passage that begins in it. Lines are asked for in order. */
    private static final class Kinds {

        private final ArticleText article;
        private final List<TextPassage> passages;
        private int next;
        private int point;
        private int unit;

        Kinds(ArticleText article) {
            this.article = article;
            this.passages = article.passages().stream()
                    .sorted(Comparator.comparingInt(TextPassage::start))
                    .toList();
        }

        String at(int start, int end) {
            var text = article.text();
            point += text.codePointCount(unit, start);
            unit = start;
            int last = point + text.codePointCount(start, end);
            while (next < passages.size() && passages.get(next).start() < point) {
                next++;
            }
            if (next == passages.size() || passages.get(next).start() >= last) {
                return "text";
            }
            return switch (passages.get(next).kind()) {
                case "heading", "byline", "date", "boilerplate", "reference" ->
                    passages.get(next).kind();
                default -> "text";
            };
        }
    }
}
