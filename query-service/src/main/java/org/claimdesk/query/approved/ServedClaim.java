package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API serves it: what counts in its version, without what other claims make of it.
 *
 * @param reviewReasons which changes of its articles put it under review
 * @param standing the claim's standing in words; show it wherever you show the claim
 */
public record ServedClaim(
        UUID id,
        long version,
        String text,
        String standing,
        @Nullable String speaker,
        @Nullable Attribution attribution,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities,
        @Nullable String scope,
        @Nullable Rating rating,
        Basis basis,
        boolean underReview,
        List<ReviewReason> reviewReasons,
        List<Citation> citations,
        List<ServedAppearance> appearances,
        @Nullable Double checkworthiness,
        @Nullable Extractor extractor,
        Instant approvedAt,
        List<UUID> mergedFrom,
        Map<String, String> links)
        implements ClaimInBrief {

    /**
     * One article saying the claim.
     *
     * @param link opens the article at the passage; null when the article has no web address
     */
    public record ServedAppearance(
            UUID articleId,
            Article article,
            @Nullable String speaker,
            @Nullable String origin,
            Passage passage,
            @Nullable String link) {}

    /** The claim with what can be worked out from it: its words, its links. */
    public static ServedClaim of(Claim claim, Links links) {
        var id = claim.id();
        return new ServedClaim(
                id,
                claim.version(),
                claim.text(),
                Standing.of(claim),
                claim.speaker(),
                claim.attribution(),
                claim.quantities(),
                claim.times(),
                claim.entities(),
                claim.scope(),
                claim.rating(),
                claim.basis(),
                claim.underReview(),
                claim.reviewReasons(),
                claim.citations(),
                claim.appearances().stream().map(ServedClaim::appearance).toList(),
                claim.checkworthiness(),
                claim.extractor(),
                claim.approvedAt(),
                claim.mergedFrom(),
                Map.of("self", links.api(id), "page", links.page(id), "history", links.api(id) + "/history"));
    }

    private static ServedAppearance appearance(Appearance appearance) {
        return new ServedAppearance(
                appearance.articleId(),
                appearance.article(),
                appearance.speaker(),
                appearance.origin(),
                appearance.passage(),
                TextFragment.link(appearance.article().url(), appearance.passage()));
    }
}
