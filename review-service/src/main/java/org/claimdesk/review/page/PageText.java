package org.claimdesk.review.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was read, or why it was not.
 *
 * @param text empty when it was not read
 * @param problem a sentence for people; null when it was read
 */
public record PageText(
        @Nullable String title,
        @Nullable String publisher,
        String text,
        @Nullable String problem) {

    /** Code units that are searched; a longer page is cut. */
    private static final int MOST = 1 << 20;

    public PageText {
        text = text.length() > MOST ? text.substring(0, MOST) : text;
    }

    static PageText unread(String problem) {
        return new PageText(null, null, "", problem);
    }
}
