package org.claimdesk.comparison.statement;

import java.util.Objects;
import org.claimdesk.comparison.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time in its place in the claim.
 *
 * @param token where it begins
 * @param asOf whether it says how things stood by then ("as of March"), not when something happened
 * @param event what happened then
 * @param word the word that tells the event, null when none stands near
 */
public record Moment(
        Period period,
        String text,
        int token,
        boolean asOf,
        EventKind event,
        @Nullable Term word) {

    public Moment {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(event, "event");
    }
}
