package org.claimdesk.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * One character as it stands on a page, in points from the top left.
 *
 * @param y the baseline
 * @param link the address of the link that it stands in
 */
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        boolean bold,
        @Nullable String link) {
    float right() {
        return x + width;
    }
}
