package org.claimdesk.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of the article's own list of references. */
public record Reference(
        String marker, String title, @Nullable String url) {

    public Reference {
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(title, "title");
    }
}
