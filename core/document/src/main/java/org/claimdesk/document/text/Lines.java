package org.claimdesk.document.text;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.document.Block;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Whitespace;

/**
 * The blocks of plain text: its non-blank lines, and where lines were broken at a column (as in mail and old text
 * files) the paragraphs that they make up.
 */
final class Lines {
    /** Lines broken at a column are about this long; shorter ones are verse, lists and headings. */
    private static final int WRAPPED_MIN = 45;

    private static final int WRAPPED_MAX = 100;

    private record Line(int number, int start, int end, String text) {
        boolean fillsColumn() {
            return end - start >= WRAPPED_MIN && end - start <= WRAPPED_MAX;
        }

        /** In mid-sentence here, and the next line begins in lower case. */
        boolean runsInto(Line next) {
            return Character.isLowerCase(next.text.codePointAt(0))
                    && ".!?:;…\"”’".indexOf(text.charAt(text.length() - 1)) < 0;
        }
    }

    private Lines() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : lines(text)) {
            if (!run.isEmpty() && line.number() != run.getLast().number() + 1) {
                close(run, blocks);
            }
            run.add(line);
        }
        close(run, blocks);
        return blocks;
    }

    private static void close(List<Line> run, List<Block> blocks) {
        if (wrapped(run)) {
            blocks.add(new Block(run.getFirst().start(), run.getLast().end(), BlockKind.PARAGRAPH));
        } else {
            run.forEach(line -> blocks.add(new Block(line.start(), line.end(), BlockKind.PARAGRAPH)));
        }
        run.clear();
    }

    private static boolean wrapped(List<Line> run) {
        boolean inMidSentence = false;
        for (int i = 0; i + 1 < run.size(); i++) {
            if (!run.get(i).fillsColumn()) {
                return false;
            }
            inMidSentence |= run.get(i).runsInto(run.get(i + 1));
        }
        return inMidSentence;
    }

    /** The non-blank lines without the white space around them; offsets count code points. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        int unit = 0;
        for (int number = 0; unit < text.length(); number++) {
            int newline = text.indexOf('\n', unit);
            String line = text.substring(unit, newline < 0 ? text.length() : newline);
            int from = 0;
            int to = line.length();
            while (from < to && Whitespace.is(line.charAt(from))) {
                from++;
            }
            while (to > from && Whitespace.is(line.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                int start = offset + line.codePointCount(0, from);
                int end = start + line.codePointCount(from, to);
                lines.add(new Line(number, start, end, line.substring(from, to)));
            }
            offset += line.codePointCount(0, line.length()) + 1;
            unit += line.length() + 1;
        }
        return lines;
    }
}
