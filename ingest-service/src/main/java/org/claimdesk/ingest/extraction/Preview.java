package org.claimdesk.ingest.extraction;

import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.ingest.events.Passage;
import org.claimdesk.ingest.events.Reference;
import org.claimdesk.language.Claim;

/** An article that is not stored. */
public record Preview(
        String contentHash,
        ArticleDetails details,
        String language,
        boolean supported,
        String text,
        List<Passage> passages,
        List<Reference> references,
        List<PreviewClaim> claims) {

    /** A claim with the id that it would get. */
    public record PreviewClaim(UUID id, int ordinal, String text, ClaimDetails details) {}

    static Preview of(String contentHash, ArticleDetails details, Found found) {
        ArticleDetails titled = details.or(ArticleDetails.titled(found.heading()));
        return new Preview(
                contentHash,
                titled,
                found.extraction().language(),
                found.extraction().supported(),
                found.text(),
                found.passages(),
                found.references(),
                found.claims().stream()
                        .map(claim -> claim(contentHash, claim, found))
                        .toList());
    }

    private static PreviewClaim claim(String contentHash, Claim claim, Found found) {
        UUID id = ArticleIdentity.claimId(
                contentHash, claim.passage().start(), claim.passage().end(), claim.ordinal());
        return new PreviewClaim(id, claim.ordinal(), claim.text(), ClaimDetails.of(claim, found.page(claim)));
    }
}
