package org.claimdesk.query.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article with claims on record. */
record ArticleFacet(
        UUID articleId,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        long claims) {}
