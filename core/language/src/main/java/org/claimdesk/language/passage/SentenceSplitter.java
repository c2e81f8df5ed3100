package org.claimdesk.language.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Blank;
import org.claimdesk.language.text.Range;

/**
 * Splits a block into sentences by rule. Closing quotes and note marks ("[2][1]") belong to the sentence before them; inside
 * a bracket that opened within a sentence nothing is split.
 */
public final class SentenceSplitter {

    private static final Pattern CLOSERS = Pattern.compile(
            "[\"”’'»)\\]}*_]*(?:\\s?\\[\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*\\]|\\s?\\[(?:…|\\.{3})\\])*[\"”’»)]*");
    private static final Pattern RUN = Pattern.compile("(?:[.!?…]|(?<=\\.) (?=\\.))+");
    private static final int LONGEST_BRACKET = 300;

    private SentenceSplitter() {}

    /** @return ranges without blanks at their ends, covering all else of the block in order */
    public static List<Range> split(String text, Range block) {
        List<Range> sentences = new ArrayList<>();
        List<Integer> items = new ArrayList<>(InlineList.itemStarts(text, block));
        items.addAll(Interruptions.sentenceStarts(text, block));
        items.sort(null);
        int begin = block.start();
        for (int item : items) {
            splitItem(text, begin, item, sentences);
            begin = item;
        }
        splitItem(text, begin, block.end(), sentences);
        return sentences;
    }

    private static void splitItem(String text, int start, int end, List<Range> sentences) {
        Matcher run = RUN.matcher(text).region(start, end).useTransparentBounds(true);
        int begin = start;
        int skipTo = listMarkEnd(text, start, end);
        while (run.find()) {
            if (run.start() < skipTo) {
                continue;
            }
            int closing = closersEnd(text, run.end(), end);
            if (!insideBracket(text, begin, run.start(), end)
                    && SentenceEnd.at(text, begin, run.start(), run.end(), closing, end)) {
                Range.trimmed(text, begin, closing).ifPresent(sentences::add);
                begin = closing;
            }
        }
        Range.trimmed(text, begin, end).ifPresent(sentences::add);
    }

    private static int closersEnd(String text, int from, int end) {
        Matcher closers = CLOSERS.matcher(text).region(from, end);
        int to = closers.lookingAt() ? closers.end() : from;
        // A quote mark behind a blank opens the next sentence: "He left.[1] “Then" keeps its quote.
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** The stop of "1." or "a)" at the head of an item ends nothing. */
    private static int listMarkEnd(String text, int start, int end) {
        Matcher mark = Pattern.compile("\\s*(?:[•⁃‣▪*]\\s*)?(?:\\d{1,3}|[a-zA-Z])[.)]+(?=\\s|\\p{L})")
                .matcher(text)
                .region(start, end);
        return mark.lookingAt() ? mark.end() : start;
    }

    private static boolean insideBracket(String text, int begin, int at, int end) {
        int open = -1;
        for (int i = begin; i < at; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open = i;
            } else if (c == ')' || c == ']') {
                open = -1;
            }
        }
        if (open <= begin || text.substring(begin, open).isBlank()) {
            return false;
        }
        char close = text.charAt(open) == '(' ? ')' : ']';
        int closing = text.indexOf(close, at);
        return closing >= 0 && closing < end && closing - open < LONGEST_BRACKET;
    }
}
