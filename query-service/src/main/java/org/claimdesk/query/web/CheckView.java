package org.claimdesk.query.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.claimdesk.query.matching.CheckedText;
import org.claimdesk.query.matching.CheckedText.Outcome;
import org.claimdesk.query.matching.TextToCheck;
import org.claimdesk.shell.problem.ProblemException;
import org.claimdesk.shell.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the page that checks a text shows.
 *
 * @param text as it was sent
 * @param trouble why there is no answer; null when there is one, or nothing was asked
 * @param summary the answer in one sentence, null while there is none
 * @param notUnderstood whether the text is in a language that is not read
 */
record CheckView(
        String text,
        String publishedAt,
        List<Violation> faults,
        @Nullable String trouble,
        @Nullable String summary,
        boolean notUnderstood,
        List<SentenceRow> sentences) {

    static CheckView empty(String today) {
        return new CheckView("", today, List.of(), null, null, false, List.of());
    }

    static CheckView of(TextToCheck asked, ProblemException refused) {
        return new CheckView(
                given(asked.text()),
                given(asked.publishedAt()),
                refused.violations(),
                refused.detail(),
                null,
                false,
                List.of());
    }

    static CheckView of(TextToCheck asked, CheckedText checked) {
        var rows = IntStream.range(0, checked.sentences().size())
                .mapToObj(i -> SentenceRow.of(i + 1, checked.sentences().get(i)))
                .toList();
        return new CheckView(
                given(asked.text()),
                given(asked.publishedAt()),
                List.of(),
                null,
                summary(checked),
                checked.notice() != null,
                rows);
    }

    /** The most characters that a text may have. */
    public String longest() {
        return number(TextToCheck.LONGEST);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Violation::message)
                .findFirst()
                .orElse("");
    }

    /** Where the reader wants to look first: the sentences that the record speaks against, or has other values for. */
    public List<SentenceRow> striking() {
        return sentences.stream().filter(SentenceRow::striking).toList();
    }

    private static String summary(CheckedText checked) {
        int sentences = checked.sentences().size();
        var parts = new ArrayList<String>();
        part(parts, checked, Outcome.CONTRADICTS, "conflicts with the record", "conflict with the record");
        part(
                parts,
                checked,
                Outcome.UPDATES,
                "is newer or older than the record",
                "are newer or older than the record");
        part(parts, checked, Outcome.REPEATS, "says what is on record", "say what is on record");
        part(parts, checked, Outcome.NOT_COVERED, "has nothing beside it", "have nothing beside them");
        return (sentences == 1 ? "1 sentence" : number(sentences) + " sentences") + ", held against "
                + (checked.claims() == 1 ? "1 claim" : number(checked.claims()) + " claims") + " on record: "
                + String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, CheckedText checked, Outcome outcome, String one, String many) {
        int count = checked.counts().getOrDefault(outcome, 0);
        if (count > 0) {
            parts.add(number(count) + " " + (count == 1 ? one : many));
        }
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
