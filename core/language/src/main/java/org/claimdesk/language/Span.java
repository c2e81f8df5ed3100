package org.claimdesk.language;

/** Checks the half-open ranges of code points that the records of this package carry. */
final class Span {

    private Span() {}

    static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }
}
