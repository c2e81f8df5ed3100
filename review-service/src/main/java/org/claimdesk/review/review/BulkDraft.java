package org.claimdesk.review.review;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/**
 * A decision over all claims that a filter finds.
 *
 * @param preview true to only count
 */
public record BulkDraft(
        @Nullable Verdict verdict,
        @Nullable RejectReason reason,
        @Nullable String comment,
        @Nullable Filter filter,
        @Nullable Boolean preview) {

    /** As in the query of the list; only claims that can be decided so are taken. */
    public record Filter(
            @Nullable Set<ClaimStatus> status,
            @Nullable UUID article,
            @Nullable String q) {}

    /** @throws WordingRefused when the filter asks for claims that cannot be decided so */
    ClaimFilter search() {
        var allowed =
                verdict == Verdict.PARK ? Set.of(ClaimStatus.PENDING) : Set.of(ClaimStatus.PENDING, ClaimStatus.PARKED);
        var asked = filter == null || filter.status() == null || filter.status().isEmpty()
                ? Set.of(ClaimStatus.PENDING)
                : filter.status();
        if (!allowed.containsAll(asked)) {
            throw new WordingRefused("filter.status", "can only be " + allowed);
        }
        return new ClaimFilter(
                asked, false, filter == null ? null : filter.article(), filter == null ? null : filter.q(), null, null);
    }
}
