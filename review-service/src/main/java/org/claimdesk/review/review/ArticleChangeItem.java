package org.claimdesk.review.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.ArticleChange;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.PassageProposal;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim waits to be looked at again.
 *
 * @param articleId the article that was withdrawn or corrected, or the version that has a newer one
 * @param newer the version that no longer contains the claim; null for the other kinds
 * @param at when the bench heard of it
 * @param notice the reason that the withdrawal gives
 * @param passage where the claim stands in the article
 * @param proposal where it may stand in the newer version; null when nothing there is near
 * @param corrections what of the article's details was corrected; empty for the other kinds
 */
public record ArticleChangeItem(
        ArticleChange.Kind kind,
        UUID articleId,
        @Nullable ArticleItem newer,
        Instant at,
        @Nullable String notice,
        Passage passage,
        @Nullable Proposal proposal,
        List<Correction> corrections) {

    /**
     * A passage of the newer version.
     *
     * @param claimId the claim that was found there and becomes one with this one when the proposal is confirmed
     * @param text the wording of that claim
     * @param diff what became of the passage, word by word
     */
    public record Proposal(
            Passage passage,
            @Nullable Integer page,
            @Nullable UUID claimId,
            @Nullable String text,
            List<WordDiff.Piece> diff) {

        static Proposal of(PassageProposal proposed, Passage before) {
            return new Proposal(
                    proposed.passage(),
                    proposed.page(),
                    proposed.claimId(),
                    proposed.text(),
                    WordDiff.of(before.exact(), proposed.passage().exact()));
        }
    }

    /** @param cause the article because of which the claim is looked at again, as it is now */
    static ArticleChangeItem of(ArticleChange change, List<Appearance> places, @Nullable ArticleItem cause) {
        var place = places.stream()
                .filter(one -> one.articleId().equals(change.articleId()))
                .findFirst()
                .orElse(places.getFirst());
        return new ArticleChangeItem(
                change.kind(),
                change.articleId(),
                change.newer() == null ? null : cause,
                change.at(),
                change.notice(),
                place.passage(),
                change.proposal() == null ? null : Proposal.of(change.proposal(), place.passage()),
                Correction.all(change.before(), cause));
    }

    /** The article that a verdict on this change names. */
    public UUID cause() {
        return newer == null ? articleId : Objects.requireNonNull(newer).id();
    }
}
