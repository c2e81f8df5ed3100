package org.claimdesk.review.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Statement;
import org.claimdesk.review.claim.TimeExpression;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a person sends it. What is left out stays as it is, except rating and citations, which are what is sent.
 *
 * @param attribution with an empty speaker: nobody said it
 * @param together claims found to say the same, decided with it: approved as one claim with all their places, or each
 *     rejected or parked
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
        @Nullable String comment,
        @Nullable List<Member> together) {

    /** The others have calls of their own. */
    static final Set<Verdict> VERDICTS = Set.of(Verdict.APPROVE, Verdict.REJECT, Verdict.PARK);

    /** Longest comment, scope and title accepted, in UTF-16 units. */
    static final int MAX_WORDS = 5000;

    static DecisionDraft of(Verdict verdict, @Nullable RejectReason reason, @Nullable String comment) {
        return new DecisionDraft(verdict, null, null, null, null, null, null, null, reason, comment, null);
    }

    /**
     * A claim of a group.
     *
     * @param version that the person saw
     */
    public record Member(UUID claimId, long version) {

        public Member {
            if (claimId == null) {
                throw new WordingRefused("together.claimId", "must be given");
            }
        }
    }

    /** A corrected attribution. */
    public record Speaker(
            @Nullable String source,
            @Nullable String cue,
            @Nullable Boolean quoted) {

        static Speaker of(Attribution attribution) {
            return new Speaker(attribution.source(), attribution.cue(), attribution.quoted());
        }
    }

    List<Member> members() {
        return together == null ? List.of() : together;
    }

    /** With its wording, whether or not the person changed it. */
    DecisionDraft saying(String words) {
        return new DecisionDraft(
                verdict, words, attribution, quantities, times, scope, rating, citations, reason, comment, together);
    }

    /** The same for the claim that a group becomes: what is not said is as in the statement, not as it was there. */
    DecisionDraft saying(Statement said, UUID article, Passage passage) {
        var who = said.attribution() == null ? new Speaker(null, null, null) : Speaker.of(said.attribution());
        boolean reworded = text != null && !text.strip().equals(said.text());
        return new DecisionDraft(
                verdict,
                text == null ? said.text() : text,
                attribution == null ? who : attribution,
                quantities == null && !reworded ? said.quantities() : quantities,
                times == null && !reworded ? said.times() : times,
                scope == null ? said.scope() : scope,
                rating,
                citations == null
                        ? null
                        : citations.stream()
                                .map(citation -> citation.at(article, passage))
                                .toList(),
                reason,
                comment,
                null);
    }

    @Nullable
    String words() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }
}
