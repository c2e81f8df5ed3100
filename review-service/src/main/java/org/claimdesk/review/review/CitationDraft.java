package org.claimdesk.review.review;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a person sends it. Who opened it is never taken from here.
 *
 * @param articleId and {@code passage} may be left out for the claim's own passage
 * @param opened "I have opened this page", the same as giving {@code openedAt}
 */
public record CitationDraft(
        Citation.@Nullable Kind kind,
        Citation.@Nullable Medium medium,
        @Nullable UUID articleId,
        @Nullable Passage passage,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String quote,
        Citation.@Nullable Stance stance,
        @Nullable Boolean opened,
        @Nullable Instant openedAt) {

    /** The claim's own passage named, for a claim that is about to stand in other places too. */
    CitationDraft at(UUID article, Passage own) {
        return kind != Citation.Kind.PASSAGE || articleId != null
                ? this
                : new CitationDraft(kind, medium, article, own, url, title, publisher, quote, stance, opened, openedAt);
    }

    boolean saysOpened() {
        return Boolean.TRUE.equals(opened) || openedAt != null;
    }
}
