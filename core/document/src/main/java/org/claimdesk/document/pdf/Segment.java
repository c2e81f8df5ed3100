package org.claimdesk.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that stand beside each other on one baseline without a wide gap; a line of a column. */
record Segment(List<Glyph> glyphs) {
    /** In ems: a gap between words is about a quarter, one between columns at least one. */
    private static final float SPACE = 0.17f;

    private static final float GUTTER = 1.6f;
    /** Share of the line's size below which a digit is small, and by which it stands above the line. */
    private static final float SMALL = 0.8f;

    private static final float RAISED = 0.15f;
    /** A mark has at most so many digits; a word that it follows has more letters than a unit. */
    private static final int DIGITS = 3;

    private static final int LETTERS = 3;

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().right();
    }

    float baseline() {
        return glyphs.getFirst().y();
    }

    float top() {
        return baseline() - size();
    }

    float size() {
        return (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    boolean bold() {
        return glyphs.stream().filter(Glyph::bold).count() * 2 > glyphs.size();
    }

    /** True when there is room for a space before the glyph. */
    boolean spaceBefore(int index) {
        if (index == 0) {
            return false;
        }
        Glyph before = glyphs.get(index - 1);
        Glyph glyph = glyphs.get(index);
        return glyph.x() - before.right() > SPACE * Math.max(before.size(), glyph.size());
    }

    /**
     * True for the digits of a footnote's mark: raised, small, and after the end of a word, a quotation or a sentence;
     * not after a digit or a short unit, where they are an exponent.
     */
    private boolean mark(int index, float size) {
        if (index < 1 || index >= glyphs.size() || !raised(index, size)) {
            return false;
        }
        int first = index;
        while (first > 0 && index - first <= DIGITS && raised(first, size)) {
            first--;
        }
        String before = glyphs.get(first).text();
        char end = before.charAt(before.length() - 1);
        boolean word = first >= LETTERS && Character.isLetter(end) && !spaceWithin(first - LETTERS, first);
        return index - first <= DIGITS && (".,;:!?\"”’)".indexOf(end) >= 0 || word);
    }

    private boolean raised(int index, float size) {
        Glyph glyph = glyphs.get(index);
        return glyph.text().length() == 1
                && Character.isDigit(glyph.text().charAt(0))
                && glyph.size() < SMALL * size
                && glyph.y() < glyphs.getFirst().y() - RAISED * size;
    }

    private boolean spaceWithin(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (spaceBefore(i) || !Character.isLetter(glyphs.get(i).text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is written before a glyph: a space, or the bracket that keeps a note's mark from growing into the word.
     *
     * @param size of the segment
     */
    String before(int index, float size) {
        boolean begins = mark(index, size) && !mark(index - 1, size);
        return begins ? "[" : spaceBefore(index) ? " " : "";
    }

    /** What is written after it. */
    String after(int index, float size) {
        return mark(index, size) && !mark(index + 1, size) ? "]" : "";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        float size = size();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(before(i, size)).append(glyphs.get(i).text()).append(after(i, size));
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Splits the glyphs of one baseline, in order of x, at wide gaps. */
    static List<Segment> split(List<Glyph> line) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : line) {
            if (!open.isEmpty() && glyph.x() - open.getLast().right() > GUTTER * glyph.size()) {
                segments.add(new Segment(open));
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
        }
        return segments.stream().filter(segment -> !segment.text().isEmpty()).toList();
    }
}
