package org.claimdesk.review.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.Basis;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Extractor;
import org.claimdesk.review.claim.NamedEntity;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.TimeExpression;
import org.claimdesk.review.matching.Company;
import org.claimdesk.review.matching.MatchItem;
import org.claimdesk.review.matching.OriginsItem;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API tells it.
 *
 * @param articleId where it was found; {@code appearances} has all places
 * @param underReview whether it is on record and looked at again, because of its {@code articleChanges}
 * @param articleChanges what happened to its articles and waits for a person's word
 * @param basis null as long as the claim is not on record
 * @param lease who is working on it now
 * @param origins the separate origins found behind it; null until it is matched
 */
public record ClaimItem(
        UUID id,
        ClaimStatus status,
        long version,
        String text,
        UUID articleId,
        Passage passage,
        @Nullable Integer page,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<CitationItem> citations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<NamedEntity> entities,
        @Nullable String scope,
        @Nullable Rating rating,
        @Nullable Basis basis,
        @Nullable RejectReason rejectReason,
        boolean underReview,
        List<ArticleChangeItem> articleChanges,
        double priority,
        Instant queuedAt,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy,
        @Nullable UUID addedBy,
        Extractor extractor,
        @Nullable LeaseItem lease,
        ArticleItem article,
        List<AppearanceItem> appearances,
        List<MatchItem> matches,
        @Nullable OriginsItem origins) {

    static ClaimItem of(
            Claim claim,
            List<Appearance> places,
            Map<UUID, ArticleItem> articles,
            @Nullable LeaseItem lease,
            Company.Kept company) {
        var said = claim.statement();
        var first = places.getFirst();
        boolean onRecord = claim.status() == ClaimStatus.APPROVED;
        return new ClaimItem(
                claim.id(),
                claim.status(),
                claim.version(),
                said.text(),
                first.articleId(),
                first.passage(),
                first.page(),
                claim.checkworthiness(),
                claim.needsContext(),
                said.attribution(),
                CitationItem.all(said.citations(), first.cited()),
                said.quantities(),
                said.times(),
                said.entities(),
                said.scope(),
                said.rating(),
                onRecord ? said.basis() : null,
                claim.state().rejectReason(),
                claim.underReview(),
                claim.marks().open().stream()
                        .map(change -> ArticleChangeItem.of(change, places, articles.get(change.cause())))
                        .toList(),
                claim.priority(),
                claim.queuedAt(),
                claim.approvedAt(),
                claim.approvedBy(),
                claim.addedBy(),
                claim.extractor(),
                lease,
                Objects.requireNonNull(articles.get(first.articleId())),
                places.stream().map(AppearanceItem::of).toList(),
                company.matchesOf(claim.id()),
                company.originsOf(claim.id()));
    }
}
