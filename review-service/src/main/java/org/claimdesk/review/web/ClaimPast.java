package org.claimdesk.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.BlindStanding;
import org.claimdesk.review.review.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim, told to people.
 *
 * @param verified whether the history's chain holds
 */
record ClaimPast(
        List<Event> events,
        List<Comment> comments,
        boolean verified,
        BlindStanding.Standing standing,
        @Nullable UUID undoable) {

    /**
     * @param what in words, without who and when
     * @param others claims that it bears on
     * @param diff what became of the wording, word by word; empty when it stayed
     */
    record Event(
            int number,
            String what,
            String who,
            Instant at,
            @Nullable String note,
            List<UUID> others,
            List<WordDiff.Piece> diff) {}

    /** A colleague's remark. */
    record Comment(String who, Instant at, String text) {}
}
