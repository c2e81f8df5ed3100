package org.claimdesk.query.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.search.FoundClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param others in how many further articles it appears
 * @param origins separate origins found, 0 when none is known
 */
record ClaimRow(
        UUID id,
        List<Span> text,
        Verdict verdict,
        @Nullable String speaker,
        String article,
        String published,
        String approved,
        int others,
        boolean underReview,
        boolean disputed,
        int origins) {

    static ClaimRow of(FoundClaim found) {
        var claim = found.claim();
        var article = claim.appearances().isEmpty()
                ? Article.UNKNOWN
                : claim.appearances().getFirst().article();
        return new ClaimRow(
                claim.id(),
                Span.of(claim.text(), found.highlights()),
                Verdict.of(claim),
                claim.speaker(),
                Standing.article(article),
                Standing.date(article),
                Standing.day(claim.approvedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                Math.max(0, claim.appearances().size() - 1),
                claim.underReview(),
                found.company().inDispute(),
                found.company().origins() == null
                        ? 0
                        : found.company().origins().known());
    }
}
