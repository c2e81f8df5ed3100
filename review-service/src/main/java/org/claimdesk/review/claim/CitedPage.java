package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/** What the article itself cites at the passage: a marker such as "4", resolved against its list of references. */
public record CitedPage(
        @Nullable String marker,
        @Nullable String title,
        @Nullable String url) {}
