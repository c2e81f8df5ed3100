package org.claimdesk.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the article itself cites for a claim.
 *
 * @param marker the mark in the text without brackets, null for a plain link
 */
public record Citation(
        @Nullable String marker, String title, @Nullable String url) {

    public Citation {
        Objects.requireNonNull(title, "title");
    }
}
