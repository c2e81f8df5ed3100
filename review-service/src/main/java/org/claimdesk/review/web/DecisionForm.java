package org.claimdesk.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.CitationDraft;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.DecisionDraft;
import org.jspecify.annotations.Nullable;

/**
 * The decision panel as it stands on the page, whether or not it holds: what was typed is shown again when it does not.
 *
 * @param passage whether the passage itself is confirmed
 * @param cited per page that the article cites, in its order
 * @param extra pages that the person adds; the last one is empty
 * @param read what was read from the claim, with what the person corrected
 * @param together claims that say the same, as far as they were on the page that was sent
 */
record DecisionForm(
        String text,
        String speaker,
        String scope,
        String rating,
        String reason,
        String comment,
        boolean passage,
        List<CitedChoice> cited,
        List<CitedChoice> extra,
        ReadRows read,
        List<TogetherChoice> together) {

    /** Most pages added on one form; the API takes more. */
    private static final int MOST = 20;

    /** The form of a claim that nobody has typed in yet. */
    static DecisionForm of(ClaimItem claim) {
        var speaker = claim.attribution() == null ? "" : claim.attribution().source();
        boolean decided = claim.citations().stream().anyMatch(one -> one.confirmed());
        boolean passage = !decided
                || claim.citations().stream().anyMatch(one -> one.confirmed() && one.kind() == Citation.Kind.PASSAGE);
        var extra = new ArrayList<>(claim.citations().stream()
                .filter(one -> one.kind() == Citation.Kind.REVIEWER)
                .map(CitedChoice::of)
                .toList());
        extra.add(CitedChoice.empty());
        return new DecisionForm(
                claim.text(),
                speaker,
                claim.scope() == null ? "" : claim.scope(),
                claim.rating() == null ? "" : claim.rating().name(),
                claim.rejectReason() == null ? "" : claim.rejectReason().name(),
                "",
                passage,
                claim.citations().stream()
                        .filter(one -> one.kind() == Citation.Kind.CITED_BY_ARTICLE && one.url() != null)
                        .map(CitedChoice::of)
                        .toList(),
                extra,
                ReadRows.of(claim),
                List.of());
    }

    static DecisionForm of(MultivaluedMap<String, String> sent) {
        var cited = new ArrayList<CitedChoice>();
        for (int i = 0; i < MOST && sent.containsKey("cited-" + i + "-url"); i++) {
            cited.add(CitedChoice.of(sent, "cited-" + i + "-"));
        }
        var extra = new ArrayList<CitedChoice>();
        for (int i = 0; i < MOST && sent.containsKey("extra-" + i + "-url"); i++) {
            var choice = CitedChoice.of(sent, "extra-" + i + "-");
            if (!choice.blank()) {
                extra.add(choice);
            }
        }
        extra.add(CitedChoice.empty());
        var together = new ArrayList<TogetherChoice>();
        for (int i = 0; i < TogetherChoice.MOST && sent.containsKey("with-" + i + "-id"); i++) {
            together.add(TogetherChoice.of(sent, "with-" + i + "-"));
        }
        return new DecisionForm(
                value(sent, "text"),
                value(sent, "speaker"),
                value(sent, "scope"),
                value(sent, "rating"),
                value(sent, "reason"),
                value(sent, "comment"),
                sent.containsKey("passage"),
                cited,
                extra,
                ReadRows.of(sent),
                together);
    }

    public boolean rated() {
        return !rating.isEmpty();
    }

    public boolean commented() {
        return !comment.isEmpty();
    }

    DecisionDraft draft(Verdict verdict) {
        if (verdict != Verdict.APPROVE) {
            return new DecisionDraft(
                    verdict,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    named(RejectReason.class, reason),
                    comment,
                    members());
        }
        var citations = new ArrayList<CitationDraft>();
        if (passage) {
            citations.add(new CitationDraft(
                    Citation.Kind.PASSAGE, null, null, null, null, null, null, null, null, null, null));
        }
        cited.stream()
                .filter(CitedChoice::chosen)
                .map(choice -> choice.draft(Citation.Kind.CITED_BY_ARTICLE))
                .forEach(citations::add);
        extra.stream()
                .filter(choice -> !choice.blank())
                .map(choice -> choice.draft(Citation.Kind.REVIEWER))
                .forEach(citations::add);
        together.stream().filter(TogetherChoice::chosen).forEach(one -> citations.addAll(one.citations()));
        return new DecisionDraft(
                verdict,
                text,
                new DecisionDraft.Speaker(speaker, null, null),
                read.corrected(),
                read.correctedTimes(),
                scope,
                named(Rating.class, rating),
                citations,
                null,
                comment,
                members());
    }

    private List<DecisionDraft.Member> members() {
        return together.stream()
                .filter(TogetherChoice::chosen)
                .map(TogetherChoice::member)
                .toList();
    }

    /** Whether others are decided with it. */
    boolean grouped() {
        return together.stream().anyMatch(TogetherChoice::chosen);
    }

    static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** The version of the claim that the page showed. */
    static long version(MultivaluedMap<String, String> sent) {
        try {
            return Long.parseLong(value(sent, "version"));
        } catch (NumberFormatException e) {
            throw new WordingRefused("version", "must be the version that was read");
        }
    }

    /** Null for nothing and for what no page offers. */
    static <E extends Enum<E>> @Nullable E named(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        return null;
    }
}
