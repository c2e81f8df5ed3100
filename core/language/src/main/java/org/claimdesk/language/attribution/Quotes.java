package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.language.text.Range;

/** Finds what stands in quotation marks within a paragraph. A quotation left open ends with the paragraph. */
public final class Quotes {

    private final List<Range> ranges;

    private Quotes(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    public static Quotes in(String text, Range block) {
        List<Range> found = new ArrayList<>();
        int open = -1;
        char opener = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                boolean tick = (c == '`' || c == '\'') && i + 1 < block.end() && text.charAt(i + 1) == c;
                if (c == '“' || c == '«' || c == '„' || c == '"' || tick || c == '‘' && lead(text, block, i)) {
                    open = i;
                    opener = c;
                }
            } else if (closes(text, block, open, c, i)) {
                found.add(new Range(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0 && opener != '‘') {
            found.add(new Range(open, block.end()));
        }
        return new Quotes(found);
    }

    private static boolean lead(String text, Range block, int i) {
        return i == block.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean closes(String text, Range block, int start, char c, int i) {
        return switch (text.charAt(start)) {
            case '“', '„' -> c == '”' || c == '"';
            case '«' -> c == '»';
            case '‘' -> c == '’' && (i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            case '`', '\'' -> i > start + 1 && c == '\'' && i > 0 && text.charAt(i - 1) == '\'';
            default -> c == '"' || c == '”';
        };
    }

    /** Where the quotation that holds this place ends, or -1. */
    public int endOf(int offset) {
        return ranges.stream()
                .filter(range -> range.start() <= offset && offset < range.end())
                .mapToInt(Range::end)
                .findFirst()
                .orElse(-1);
    }

    public boolean inside(int offset) {
        return ranges.stream().anyMatch(range -> range.start() < offset && offset < range.end());
    }

    /** Whether a quotation of more than a word or two overlaps the range; shorter ones are mostly scare quotes. */
    public boolean speech(String text, int start, int end) {
        return ranges.stream()
                .anyMatch(r ->
                        r.start() < end && start < r.end() && r.of(text).trim().split("\\s+").length > 2);
    }

    public boolean touches(int start, int end) {
        return ranges.stream().anyMatch(r -> r.start() < end && start < r.end());
    }

    /** Whether nothing of the range but punctuation lies outside quotations. */
    public boolean covers(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i))
                    && ranges.stream().noneMatch(r -> r.start() <= at && at < r.end())) {
                return false;
            }
        }
        return true;
    }
}
