package org.claimdesk.language.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimdesk.language.TextBlock;
import org.claimdesk.language.text.Blank;
import org.claimdesk.language.text.Range;

/**
 * Cuts a text into the blocks its format names, and what they leave out into lines. Where the lines of a plain text were
 * wrapped at a fixed width, those of a paragraph are joined.
 */
public final class Blocks {

    private static final int SHORTEST_WRAPPED = 45;
    private static final int LONGEST_WRAPPED = 100;

    private Blocks() {}

    public static List<Block> of(String text, List<TextBlock> named) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (TextBlock block :
                named.stream().sorted(Comparator.comparingInt(TextBlock::start)).toList()) {
            int start = Math.clamp(block.start(), at, text.length());
            int end = Math.clamp(block.end(), start, text.length());
            lines(text, at, start, blocks);
            Range.trimmed(text, start, end).ifPresent(range -> blocks.add(new Block(range, block.kind())));
            at = end;
        }
        lines(text, at, text.length(), blocks);
        return blocks;
    }

    private static void lines(String text, int from, int to, List<Block> blocks) {
        List<Range> paragraph = new ArrayList<>();
        int begin = from;
        for (int at = from; at <= to; at++) {
            if (at < to && !Blank.lineBreak(text.charAt(at))) {
                continue;
            }
            Range.trimmed(text, begin, at).ifPresentOrElse(paragraph::add, () -> flush(text, paragraph, blocks));
            begin = at + 1;
        }
        flush(text, paragraph, blocks);
    }

    private static void flush(String text, List<Range> lines, List<Block> blocks) {
        if (wrapped(text, lines)) {
            Range whole = new Range(lines.getFirst().start(), lines.getLast().end());
            blocks.add(new Block(whole, TextBlock.Kind.PARAGRAPH));
        } else {
            lines.forEach(line -> blocks.add(new Block(line, TextBlock.Kind.PARAGRAPH)));
        }
        lines.clear();
    }

    /** All lines but the last of like length, most of them broken off in the middle of a sentence. */
    private static boolean wrapped(String text, List<Range> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int broken = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            Range line = lines.get(i);
            if (line.length() < SHORTEST_WRAPPED || line.length() > LONGEST_WRAPPED) {
                return false;
            }
            char last = text.charAt(line.end() - 1);
            char next = text.charAt(lines.get(i + 1).start());
            if (!(Character.isLetterOrDigit(last) || last == ',' || last == '-') && ".!?”\"".indexOf(last) < 0
                    || "•*-[".indexOf(next) >= 0) {
                return false;
            }
            if (Character.isLowerCase(next) || last == ',') {
                broken++;
            }
        }
        return broken * 3 >= lines.size() - 1 && broken > 0;
    }
}
