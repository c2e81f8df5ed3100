package org.claimdesk.document.pdf;

import java.util.List;

/**
 * A line of a column; several segments are the cells of a row.
 *
 * @param region number of the part of the page that it stands in, in reading order
 */
record Line(int page, int region, float regionLeft, float regionRight, List<Segment> segments) {
    Segment first() {
        return segments.getFirst();
    }

    float left() {
        return first().left();
    }

    float right() {
        return segments.getLast().right();
    }

    float baseline() {
        return first().baseline();
    }

    float size() {
        return first().size();
    }

    boolean bold() {
        return segments.stream().allMatch(Segment::bold);
    }

    boolean row() {
        return segments.size() > 1;
    }

    String text() {
        return String.join("\t", segments.stream().map(Segment::text).toList());
    }

    boolean indented() {
        return left() > regionLeft + 0.8f * size();
    }

    /** Ends clearly before the edge of its column. */
    boolean endsShort() {
        return right() < regionRight - 0.12f * (regionRight - regionLeft);
    }
}
