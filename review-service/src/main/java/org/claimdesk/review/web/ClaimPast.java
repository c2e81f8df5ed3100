package org.claimdesk.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.BlindStanding;
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

    /** @param what in words, without who and when */
    record Event(
            int number,
            String what,
            String who,
            Instant at,
            @Nullable String note) {}

    /** A colleague's remark. */
    record Comment(String who, Instant at, String text) {}
}
