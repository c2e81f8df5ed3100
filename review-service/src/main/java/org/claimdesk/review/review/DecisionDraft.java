package org.claimdesk.review.review;

import java.util.List;
import java.util.Set;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.TimeExpression;
import org.claimdesk.review.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a person sends it. What is left out stays as it is, except rating and citations, which are what is sent.
 *
 * @param attribution with an empty speaker: nobody said it
 */
public record DecisionDraft(
        @Nullable Verdict verdict,
        @Nullable String text,
        @Nullable Speaker attribution,
        @Nullable List<Quantity> quantities,
        @Nullable List<TimeExpression> times,
        @Nullable String scope,
        @Nullable Rating rating,
        @Nullable List<CitationDraft> citations,
        @Nullable RejectReason reason,
        @Nullable String comment) {

    /** The others have calls of their own. */
    static final Set<Verdict> VERDICTS = Set.of(Verdict.APPROVE, Verdict.REJECT, Verdict.PARK);

    /** Longest comment, scope and title accepted, in UTF-16 units. */
    static final int MAX_WORDS = 5000;

    /** A corrected attribution. */
    public record Speaker(
            @Nullable String source,
            @Nullable String cue,
            @Nullable Boolean quoted) {}

    @Nullable
    String words() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }
}
