package org.claimdesk.review.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which claims.
 *
 * @param statuses empty for every state
 * @param queued only what waits for a person: pending, or approved and marked for review
 * @param publisher of the article, exactly
 * @param query words to find in wording and speaker, with quotes and minus as in a search engine
 * @param assignee the account that is working on it
 * @param folding whether what says the same, or was decided before, is among them
 * @param unchangedSince only claims at which nothing has happened since then
 */
public record ClaimFilter(
        Set<ClaimStatus> statuses,
        boolean queued,
        @Nullable UUID article,
        @Nullable String publisher,
        @Nullable String query,
        @Nullable UUID assignee,
        @Nullable Boolean disputed,
        Folding folding,
        @Nullable Instant unchangedSince) {

    public ClaimFilter {
        statuses = Set.copyOf(statuses);
        publisher = publisher == null || publisher.isBlank() ? null : publisher.strip();
        query = query == null || query.isBlank() ? null : query.strip();
    }

    public static ClaimFilter ofQueue() {
        return new ClaimFilter(Set.of(), true, null, null, null, null, null, Folding.EACH, null);
    }

    /** The same, only what waits for a person. */
    ClaimFilter ofWaiting() {
        return new ClaimFilter(statuses, true, article, publisher, query, assignee, disputed, folding, unchangedSince);
    }

    /** The same without the state, to count what is in each. */
    ClaimFilter inAnyState() {
        return new ClaimFilter(
                Set.of(), false, article, publisher, query, assignee, disputed, Folding.EACH, unchangedSince);
    }

    /** The same, the same statement once. */
    ClaimFilter once() {
        return new ClaimFilter(
                statuses, queued, article, publisher, query, assignee, disputed, Folding.ONCE, unchangedSince);
    }

    /** Whether all of the queue is asked for, so that a claim may stand for others: none of them is filtered away. */
    boolean whole() {
        return queued && article == null && publisher == null && query == null && assignee == null && disputed == null;
    }
}
