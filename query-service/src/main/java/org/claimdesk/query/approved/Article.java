package org.claimdesk.query.approved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article that a claim appears in.
 *
 * @param publishedAt an ISO date or date and time, as the article gives it
 */
public record Article(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        List<String> bylines,
        @Nullable String language) {

    public static final Article UNKNOWN = new Article(null, null, null, null, List.of(), null);

    public Article {
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
    }

    /** The day it was published, or null for an undated article and for a date that no calendar knows. */
    public @Nullable LocalDate publishedOn() {
        if (publishedAt == null || publishedAt.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(publishedAt.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
