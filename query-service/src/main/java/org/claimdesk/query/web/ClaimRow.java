package org.claimdesk.query.web;

import java.time.ZoneOffset;
import java.util.UUID;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param others in how many further articles it appears
 */
record ClaimRow(
        UUID id,
        String text,
        Verdict verdict,
        @Nullable String speaker,
        String article,
        String published,
        String approved,
        int others,
        boolean underReview) {

    static ClaimRow of(Claim claim) {
        var article = claim.appearances().isEmpty()
                ? Article.UNKNOWN
                : claim.appearances().getFirst().article();
        return new ClaimRow(
                claim.id(),
                claim.text(),
                Verdict.of(claim),
                claim.speaker(),
                Standing.article(article),
                Standing.date(article),
                Standing.day(claim.approvedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                Math.max(0, claim.appearances().size() - 1),
                claim.underReview());
    }
}
