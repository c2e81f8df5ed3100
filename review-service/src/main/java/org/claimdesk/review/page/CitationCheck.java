package org.claimdesk.review.page;

import java.time.Instant;
import org.claimdesk.review.claim.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a cited page.
 *
 * @param title the page's own
 * @param problem why it could not be read, in a sentence; null when it could
 * @param checkedAt null while it is being fetched
 */
public record CitationCheck(
        String url,
        Citation.Check check,
        @Nullable String title,
        @Nullable String excerpt,
        @Nullable String problem,
        @Nullable Instant checkedAt) {

    static CitationCheck underWay(String url) {
        return new CitationCheck(url, Citation.Check.UNCHECKED, null, null, null, null);
    }

    /** Whether the page is still to be looked at. */
    public boolean underWay() {
        return checkedAt == null;
    }
}
