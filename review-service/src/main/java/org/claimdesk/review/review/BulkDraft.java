package org.claimdesk.review.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/**
 * A decision over all claims that a filter finds, or over a group of claims that say the same.
 *
 * @param verdict REJECT, PARK, or REOPEN, which calls parked claims into the queue; APPROVE for a group only
 * @param sample how many of the parked claims found to call in, picked at random; null for all
 * @param preview true to only count
 * @param upTo what came or changed after this instant, the {@code at} of a preview, is left
 * @param group claims that a person has found to say the same, the one whose wording holds first
 * @param citations to confirm when a group is approved
 */
public record BulkDraft(
        @Nullable Verdict verdict,
        @Nullable RejectReason reason,
        @Nullable String comment,
        @Nullable Filter filter,
        @Nullable Integer sample,
        @Nullable Boolean preview,
        @Nullable Instant upTo,
        @Nullable List<DecisionDraft.Member> group,
        @Nullable List<CitationDraft> citations) {

    /** As in the query of the list; only claims that can be decided so are taken. */
    public record Filter(
            @Nullable Set<ClaimStatus> status,
            @Nullable UUID article,
            @Nullable String publisher,
            @Nullable String q) {}

    public static BulkDraft over(Verdict verdict, Filter filter, @Nullable Integer sample) {
        return new BulkDraft(verdict, null, null, filter, sample, null, null, null, null);
    }

    boolean counting() {
        return Boolean.TRUE.equals(preview);
    }

    /** The group as a decision on its first claim; empty when this is over a filter. */
    Optional<GroupDraft> together() {
        if (group == null || group.isEmpty()) {
            return Optional.empty();
        }
        if (filter != null || sample != null || counting()) {
            throw new WordingRefused("group", "goes without filter, sample and preview");
        }
        var rest = List.copyOf(group.subList(1, group.size()));
        return Optional.of(new GroupDraft(
                group.getFirst(),
                new DecisionDraft(verdict, null, null, null, null, null, null, citations, reason, comment, rest)));
    }

    /** A group and what is decided on it. */
    record GroupDraft(DecisionDraft.Member first, DecisionDraft decision) {}

    /** @throws WordingRefused when this cannot be decided in bulk */
    Verdict checked() {
        if (verdict != Verdict.REJECT && verdict != Verdict.PARK && verdict != Verdict.REOPEN) {
            throw new WordingRefused("verdict", "must be REJECT, PARK or REOPEN; APPROVE for one group only");
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
        var where = filter == null ? new Filter(null, null, null, null) : filter;
        return new ClaimFilter(
                asked, false, where.article(), where.publisher(), where.q(), null, null, Folding.EACH, upTo);
    }
}
