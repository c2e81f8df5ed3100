package org.claimdesk.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that stand beside each other on one baseline without a wide gap; a line of a column. */
record Segment(List<Glyph> glyphs) {
    /** In ems: a gap between words is about a quarter, one between columns at least one. */
    private static final float SPACE = 0.17f;

    private static final float GUTTER = 1.6f;

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

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(spaceBefore(i) ? " " : "").append(glyphs.get(i).text());
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
