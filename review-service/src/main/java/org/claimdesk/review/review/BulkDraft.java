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
 * @param verdict REJECT, PARK, or REOPEN, which calls parked claims into the queue
 * @param sample how many of the parked claims found to call in, picked at random; null for all
 * @param preview true to only count
 */
public record BulkDraft(
        @Nullable Verdict verdict,
        @Nullable RejectReason reason,
        @Nullable String comment,
        @Nullable Filter filter,
        @Nullable Integer sample,
        @Nullable Boolean preview) {

    /** As in the query of the list; only claims that can be decided so are taken. */
    public record Filter(
            @Nullable Set<ClaimStatus> status,
            @Nullable UUID article,
            @Nullable String q) {}

    /** @throws WordingRefused when this cannot be decided in bulk */
    Verdict checked() {
        if (verdict != Verdict.REJECT && verdict != Verdict.PARK && verdict != Verdict.REOPEN) {
            throw new WordingRefused("verdict", "must be REJECT, PARK or REOPEN");
        }
        return verdict;
    }

    /** @throws WordingRefused when no sample can be had so */
    int sampled(int most) {
        if (verdict != Verdict.REOPEN) {
            throw new WordingRefused("sample", "goes with the verdict REOPEN only");
        }
        if (sample == null || sample < 1 || sample > most) {
            throw new WordingRefused("sample", "must be between 1 and " + most);
        }
        return sample;
    }

    /** @throws WordingRefused when the filter asks for claims that cannot be decided so */
    ClaimFilter search() {
        var allowed =
                switch (checked()) {
                    case PARK -> Set.of(ClaimStatus.PENDING);
                    case REOPEN -> Set.of(ClaimStatus.PARKED);
                    default -> Set.of(ClaimStatus.PENDING, ClaimStatus.PARKED);
                };
        var usual = verdict == Verdict.REOPEN ? ClaimStatus.PARKED : ClaimStatus.PENDING;
        var asked = filter == null || filter.status() == null || filter.status().isEmpty()
                ? Set.of(usual)
                : filter.status();
        if (!allowed.containsAll(asked)) {
            throw new WordingRefused("filter.status", "can only be " + allowed);
        }
        return new ClaimFilter(
                asked, false, filter == null ? null : filter.article(), filter == null ? null : filter.q(), null, null);
    }
}
