package org.claimdesk.review.web;

import java.time.Instant;
import java.util.List;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.review.ClaimItem;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before much is decided at once.
 *
 * @param found how many claims there are
 * @param at as of when; what comes later is left
 * @param examples the first of them
 * @param chosen a reject reason, or nothing yet
 */
record BulkModel(
        int found,
        Instant at,
        List<ClaimItem> examples,
        boolean parked,
        String words,
        String publisher,
        boolean oneArticle,
        String suffix,
        String chosen,
        String comment,
        @Nullable Problem problem) {

    public List<RejectReason> reasons() {
        return RejectReason.chosenByPeople();
    }

    public boolean filtered() {
        return !words.isEmpty() || !publisher.isEmpty() || oneArticle;
    }

    public int further() {
        return found - examples.size();
    }
}
