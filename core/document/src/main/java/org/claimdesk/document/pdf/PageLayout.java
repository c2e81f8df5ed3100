package org.claimdesk.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimdesk.document.Deadline;

/**
 * The lines of a page in reading order. The page is cut along white space, first down a gutter between columns, then
 * across the widest gap, and so on with the parts (recursive X-Y cut, Nagy and Seth 1984).
 */
final class PageLayout {
    /** A gutter in points, and the least width of a column's lines in characters: narrower ones are a table's. */
    private static final float GUTTER = 9;

    private static final int COLUMN_CHARACTERS = 18;
    private static final int COLUMN_LINES = 3;
    private static final int MAX_CUTS = 400;
    private static final int MAX_TRIES = 50;

    private final int page;
    private final Deadline deadline;
    private final List<Line> lines = new ArrayList<>();
    private int regions;

    private PageLayout(int page, Deadline deadline) {
        this.page = page;
        this.deadline = deadline;
    }

    static List<Line> lines(int page, List<Glyph> glyphs, Deadline deadline) {
        PageLayout layout = new PageLayout(page, deadline);
        layout.cut(segments(glyphs), MAX_CUTS);
        return layout.lines;
    }

    /** Glyphs share a baseline when they stand within a third of their size of it (superscripts among them). */
    private static List<Segment> segments(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.y() - open.getLast().y()
                            > 0.34f * Math.max(glyph.size(), open.getLast().size())) {
                close(open, segments);
            }
            open.add(glyph);
        }
        close(open, segments);
        return segments;
    }

    private static void close(List<Glyph> open, List<Segment> segments) {
        open.sort(Comparator.comparingDouble(Glyph::x));
        segments.addAll(Segment.split(List.copyOf(open)));
        open.clear();
    }

    private void cut(List<Segment> part, int cuts) {
        deadline.check();
        float gutter = cuts > 0 ? gutter(part) : Float.NaN;
        float gap = cuts > 0 && Float.isNaN(gutter) ? gap(part) : Float.NaN;
        if (!Float.isNaN(gutter)) {
            cut(part.stream().filter(segment -> segment.left() < gutter).toList(), cuts - 1);
            cut(part.stream().filter(segment -> segment.left() >= gutter).toList(), cuts - 1);
        } else if (!Float.isNaN(gap)) {
            cut(part.stream().filter(segment -> segment.baseline() < gap).toList(), cuts - 1);
            cut(part.stream().filter(segment -> segment.baseline() >= gap).toList(), cuts - 1);
        } else {
            write(part);
        }
    }

    /** Where white space runs from top to bottom between two columns of text; NaN when nowhere. */
    private static float gutter(List<Segment> part) {
        List<Segment> byLeft = new ArrayList<>(part);
        byLeft.sort(Comparator.comparingDouble(Segment::left));
        float right = Float.NEGATIVE_INFINITY;
        float best = Float.NaN;
        float widest = GUTTER;
        int tried = 0;
        for (Segment segment : byLeft) {
            float gap = segment.left() - right;
            if (gap > widest
                    && right > Float.NEGATIVE_INFINITY
                    && tried++ < MAX_TRIES
                    && columns(part, segment.left())) {
                widest = gap;
                best = segment.left();
            }
            right = Math.max(right, segment.right());
        }
        return best;
    }

    private static boolean columns(List<Segment> part, float at) {
        return column(part.stream().filter(segment -> segment.left() < at).toList())
                && column(part.stream().filter(segment -> segment.left() >= at).toList());
    }

    private static boolean column(List<Segment> lines) {
        double characters =
                lines.stream().mapToInt(line -> line.glyphs().size()).average().orElse(0);
        return lines.size() >= COLUMN_LINES && characters >= COLUMN_CHARACTERS;
    }

    /** The widest white space across the part that is wider than between lines; NaN when there is none. */
    private static float gap(List<Segment> part) {
        List<Segment> byTop = new ArrayList<>(part);
        byTop.sort(Comparator.comparingDouble(Segment::top));
        float bottom = Float.POSITIVE_INFINITY;
        float best = Float.NaN;
        float widest = 0;
        for (Segment segment : byTop) {
            float gap = segment.top() - bottom;
            if (gap > Math.max(widest, 0.3f * segment.size())) {
                widest = gap;
                best = segment.baseline();
            }
            bottom = bottom == Float.POSITIVE_INFINITY ? segment.baseline() : Math.max(bottom, segment.baseline());
        }
        // A cut must leave something above it.
        float cut = best;
        return Float.isNaN(cut) || part.stream().noneMatch(segment -> segment.baseline() < cut) ? Float.NaN : cut;
    }

    private void write(List<Segment> part) {
        float left = (float) part.stream().mapToDouble(Segment::left).min().orElse(0);
        float right = (float) part.stream().mapToDouble(Segment::right).max().orElse(0);
        List<Segment> sorted = new ArrayList<>(part);
        sorted.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
        List<Segment> open = new ArrayList<>();
        for (Segment segment : sorted) {
            if (!open.isEmpty() && segment.baseline() - open.getLast().baseline() > 0.34f * segment.size()) {
                lines.add(line(open, left, right));
                open.clear();
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            lines.add(line(open, left, right));
        }
        regions++;
    }

    private Line line(List<Segment> segments, float left, float right) {
        List<Segment> cells = new ArrayList<>(segments);
        cells.sort(Comparator.comparingDouble(Segment::left));
        return new Line(page, regions, left, right, List.copyOf(cells));
    }
}
