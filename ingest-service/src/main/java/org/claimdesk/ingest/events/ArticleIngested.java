package org.claimdesk.ingest.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands: written when its extraction is done, and anew whenever its details, its places or its standing
 * change.
 *
 * @param version counts these events and {@link ArticleWithdrawn} together, from 1
 * @param publishedAt ISO 8601 date or date-time, null when nobody said
 * @param language BCP 47 tag, {@code und} when unknown
 * @param contentHash SHA-256 of the original bytes, 64 hexadecimal digits
 * @param lane LIVE or ARCHIVE
 * @param notice LANGUAGE_NOT_SUPPORTED, or null
 * @param text normalised; every offset counts its code points
 * @param uploadedBy id of an account
 * @param supersedes the article whose newer version this is
 */
public record ArticleIngested(
        UUID articleId,
        long version,
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        String language,
        String contentHash,
        String lane,
        @Nullable String notice,
        String text,
        List<Passage> passages,
        List<Reference> references,
        List<Place> places,
        int claimCount,
        UUID uploadedBy,
        Instant uploadedAt,
        Extractor extractor,
        @Nullable UUID supersedes) {

    /** The topic of both events of an article. */
    public static final String TOPIC = "articles-ingested";

    /** Name of this event. */
    public static final String TYPE = "ArticleIngested";

    public ArticleIngested {
        bylines = List.copyOf(bylines);
        passages = List.copyOf(passages);
        references = List.copyOf(references);
        places = List.copyOf(places);
    }
}
