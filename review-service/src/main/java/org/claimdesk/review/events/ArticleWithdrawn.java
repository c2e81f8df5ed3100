package org.claimdesk.review.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the bench reads of an article's withdrawal. */
record ArticleWithdrawn(
        UUID articleId, long version, @Nullable String reason) {

    ArticleWithdrawn {
        if (articleId == null || version < 1) {
            throw new IllegalArgumentException("a withdrawal names its article and a version from 1");
        }
    }
}
