package org.claimdesk.review.web;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.review.CitationItem;
import org.claimdesk.review.review.ClaimItem;
import org.jspecify.annotations.Nullable;

/**
 * What the claim page shows.
 *
 * @param paragraphs empty when the article's text is gone
 * @param together undecided claims of other articles that say the same
 * @param precedents what was decided before for the same words of an article, while this is undecided
 * @param previous address of the claim before in the list, null at its start
 * @param tool a form beside the decision that was refused
 * @param suffix the query string that keeps filter and order
 */
record ClaimModel(
        ClaimItem claim,
        List<Paragraph> paragraphs,
        DecisionForm form,
        List<TogetherChoice.Row> together,
        List<ClaimItem> precedents,
        ClaimAside aside,
        @Nullable UUID previous,
        @Nullable UUID next,
        String suffix,
        UUID me,
        boolean editor,
        @Nullable Done done,
        @Nullable Problem problem,
        ToolForm tool) {

    public ClaimPast past() {
        return aside.past();
    }

    public boolean open() {
        return claim.status() != ClaimStatus.REJECTED && claim.status() != ClaimStatus.WITHDRAWN;
    }

    public boolean rejectable() {
        return claim.status().undecided();
    }

    public boolean parkable() {
        return claim.status() == ClaimStatus.PENDING;
    }

    public boolean onRecord() {
        return claim.status() == ClaimStatus.APPROVED;
    }

    public boolean heldByOther() {
        return claim.lease() != null && !claim.lease().accountId().equals(me);
    }

    /** Whether there are cited pages to look at. */
    public boolean citesPages() {
        return claim.citations().stream().anyMatch(one -> one.kind() != Citation.Kind.PASSAGE && one.linkable());
    }

    public List<CitationItem> confirmed() {
        return claim.citations().stream().filter(CitationItem::confirmed).toList();
    }

    public List<RejectReason> reasons() {
        return RejectReason.chosenByPeople();
    }

    public List<Rating> ratings() {
        return List.of(Rating.values());
    }

    public List<Citation.Stance> stances() {
        return List.of(Citation.Stance.values());
    }
}
