package org.claimdesk.language.text;

import java.util.Optional;

/** Characters from {@code start} up to but without {@code end}. */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** Without blanks at both ends; empty when there is nothing else. */
    public static Optional<Range> trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blank.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    public boolean meets(Range other) {
        return start < other.end && other.start < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
