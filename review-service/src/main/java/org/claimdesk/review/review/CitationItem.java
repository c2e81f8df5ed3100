package org.claimdesk.review.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.CitedPage;
import org.claimdesk.review.claim.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A citation as shown: confirmed by a person, or only found in the article at the passage.
 *
 * @param marker as in the article, "4" for [4]
 */
public record CitationItem(
        Citation.Kind kind,
        Citation.Medium medium,
        boolean confirmed,
        @Nullable String marker,
        @Nullable UUID articleId,
        @Nullable Passage passage,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String quote,
        Citation.@Nullable Stance stance,
        @Nullable UUID openedBy,
        @Nullable Instant openedAt,
        Citation.Check check,
        @Nullable String archiveUrl,
        @Nullable String excerpt) {

    static CitationItem of(Citation citation) {
        return new CitationItem(
                citation.kind(),
                citation.medium(),
                true,
                null,
                citation.articleId(),
                citation.passage(),
                citation.url(),
                citation.title(),
                citation.publisher(),
                citation.quote(),
                citation.stance(),
                citation.openedBy(),
                citation.openedAt(),
                citation.check(),
                citation.archiveUrl(),
                citation.excerpt());
    }

    static CitationItem of(CitedPage cited) {
        return new CitationItem(
                Citation.Kind.CITED_BY_ARTICLE,
                Citation.Medium.WEB,
                false,
                cited.marker(),
                null,
                null,
                cited.url(),
                cited.title(),
                null,
                null,
                null,
                null,
                null,
                Citation.Check.UNCHECKED,
                null,
                null);
    }

    /** Confirmed ones first, then what the article cites and nobody confirmed. */
    static List<CitationItem> all(List<Citation> confirmed, List<CitedPage> cited) {
        var items = new ArrayList<>(confirmed.stream().map(CitationItem::of).toList());
        cited.stream()
                .filter(page -> confirmed.stream()
                        .noneMatch(known -> known.kind() == Citation.Kind.CITED_BY_ARTICLE
                                && Objects.equals(known.url(), page.url())))
                .map(CitationItem::of)
                .forEach(items::add);
        return items;
    }

    public boolean linkable() {
        return Citation.isWebAddress(url);
    }
}
