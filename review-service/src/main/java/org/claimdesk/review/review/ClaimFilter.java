package org.claimdesk.review.review;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which claims.
 *
 * @param statuses empty for every state
 * @param queued only what waits for a person: pending, or approved and marked for review
 * @param query words to find in wording and speaker, with quotes and minus as in a search engine
 * @param assignee the account that is working on it
 */
public record ClaimFilter(
        Set<ClaimStatus> statuses,
        boolean queued,
        @Nullable UUID article,
        @Nullable String query,
        @Nullable UUID assignee,
        @Nullable Boolean disputed) {

    public ClaimFilter {
        statuses = Set.copyOf(statuses);
        query = query == null || query.isBlank() ? null : query.strip();
    }

    public static ClaimFilter ofQueue() {
        return new ClaimFilter(Set.of(), true, null, null, null, null);
    }

    /** The same, only what waits for a person. */
    ClaimFilter ofWaiting() {
        return new ClaimFilter(statuses, true, article, query, assignee, disputed);
    }

    /** The same without the state, to count what is in each. */
    ClaimFilter inAnyState() {
        return new ClaimFilter(Set.of(), false, article, query, assignee, disputed);
    }
}
