package org.claimdesk.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.matching.CheckedText.Match;
import org.claimdesk.query.matching.CheckedText.Newer;
import org.claimdesk.query.matching.CheckedText.Outcome;
import org.claimdesk.query.matching.CheckedText.Sentence;
import org.claimdesk.query.matching.MatchedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text that was checked.
 *
 * @param number from 1
 * @param mark what the record has to say to it
 */
record SentenceRow(int number, String text, Verdict mark, boolean striking, List<Beside> matches) {

    private static final Set<String> STATING = Set.of("claim", "opinion", "prediction", "quote");

    /**
     * A claim on record beside the sentence.
     *
     * @param verdict what was found about the claim itself
     * @param origins separate origins found, 0 when none is known
     * @param values what stands here and what on record, null when it is no value that decides
     * @param compared the words that were compared, null where they are the sentence's own
     */
    record Beside(
            UUID id,
            String text,
            Verdict relation,
            Verdict verdict,
            @Nullable String speaker,
            String article,
            String published,
            boolean disputed,
            boolean underReview,
            int origins,
            String reason,
            @Nullable String values,
            @Nullable String compared) {}

    static SentenceRow of(int number, Sentence sentence) {
        var matches = sentence.matches().stream()
                .map(match -> beside(sentence, match))
                .toList();
        return new SentenceRow(number, sentence.text(), mark(sentence), striking(sentence), matches);
    }

    private static boolean striking(Sentence sentence) {
        return sentence.outcome() == Outcome.CONTRADICTS
                || sentence.outcome() == Outcome.UPDATES
                || contradicted(sentence)
                || sentence.matches().stream().anyMatch(SentenceRow::repeatsWhatIsFalse);
    }

    private static Verdict mark(Sentence sentence) {
        if (sentence.matches().isEmpty()) {
            return STATING.contains(sentence.kind())
                    ? new Verdict("nothing on record beside it", "quiet", "help")
                    : new Verdict("no statement: " + sentence.kind().toLowerCase(Locale.ROOT), "quiet", "article");
        }
        var rated = sentence.matches().stream()
                .filter(SentenceRow::repeatsWhatIsFalse)
                .findFirst();
        if (sentence.outcome() == Outcome.REPEATS && rated.isPresent()) {
            return new Verdict("repeats a claim rated " + rating(rated.get().claim()), "bad", "cross");
        }
        return sentence.outcome() == Outcome.REPEATS && contradicted(sentence)
                ? new Verdict("says what is on record, and another claim conflicts", "warn", "conflict")
                : relation(sentence.matches().getFirst());
    }

    private static boolean contradicted(Sentence sentence) {
        return sentence.matches().stream().anyMatch(match -> match.relation() == Outcome.CONTRADICTS);
    }

    private static boolean repeatsWhatIsFalse(Match match) {
        var rating = match.claim().rating();
        return match.relation() == Outcome.REPEATS && (rating == Rating.FALSE || rating == Rating.MOSTLY_FALSE);
    }

    private static String rating(MatchedClaim claim) {
        return claim.rating() == null ? "" : claim.rating().words();
    }

    private static Verdict relation(Match match) {
        return switch (match.relation()) {
            case CONTRADICTS -> new Verdict("conflicts with the record", "bad", "conflict");
            case UPDATES ->
                match.newer() == Newer.CLAIM
                        ? new Verdict("older than the record", "warn", "update")
                        : new Verdict("newer than the record", "warn", "update");
            case REPEATS -> new Verdict("says what is on record", "good", "agree");
            case NOT_COVERED -> new Verdict("nothing on record beside it", "quiet", "help");
        };
    }

    private static @Nullable String values(Match match) {
        var values = match.values();
        return values == null || match.relation() == Outcome.REPEATS
                ? null
                : "Here " + values.text() + ", on record " + values.claim() + ".";
    }

    private static Beside beside(Sentence sentence, Match match) {
        var claim = match.claim();
        var article = claim.appearances().isEmpty()
                ? Article.UNKNOWN
                : claim.appearances().getFirst().article();
        return new Beside(
                claim.id(),
                claim.text(),
                relation(match),
                Verdict.of(claim.rating(), claim.basis()),
                claim.speaker(),
                Standing.article(article),
                Standing.date(article),
                claim.disputed(),
                claim.underReview(),
                claim.origins() == null ? 0 : claim.origins().known(),
                match.reason(),
                values(match),
                match.statement().equals(sentence.text()) ? null : match.statement());
    }
}
