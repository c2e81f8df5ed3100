package org.claimdesk.language;

/**
 * Where a page of a paged document begins.
 *
 * @param page counted from 1
 */
public record PageStart(int offset, int page) {

    public PageStart {
        Span.check(offset, offset);
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1, not " + page);
        }
    }
}
