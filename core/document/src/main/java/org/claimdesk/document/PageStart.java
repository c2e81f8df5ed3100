package org.claimdesk.document;

/**
 * Where a page of a paged document begins.
 *
 * @param offset first code point of the page's text
 * @param page number of the page, counted from 1 (not the number printed on it)
 */
public record PageStart(int offset, int page) {
    public PageStart {
        if (offset < 0 || page < 1) {
            throw new IllegalArgumentException("No page " + page + " at " + offset);
        }
    }
}
