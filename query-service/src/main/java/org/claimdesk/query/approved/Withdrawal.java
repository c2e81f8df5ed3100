package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim no longer stands on record.
 *
 * @param mergedInto the claim that says the same and carries its appearances, for {@link Cause#MERGED}
 */
public record Withdrawal(
        Cause cause,
        @Nullable String reason,
        Instant withdrawnAt,
        @Nullable UUID mergedInto) {

    public Withdrawal {
        if ((cause == Cause.MERGED) != (mergedInto != null)) {
            throw new IllegalArgumentException("a merged claim, and no other, names the claim it went into");
        }
    }

    /** What took the claim off the record. */
    public enum Cause {
        WITHDRAWN("withdrawn"),
        REOPENED("taken back for another review"),
        UNDONE("its approval was undone"),
        MERGED("merged into a claim that says the same");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** The cause as it stands on a page. */
        public String words() {
            return words;
        }
    }
}
