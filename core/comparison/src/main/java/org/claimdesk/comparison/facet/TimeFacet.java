package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.Comparison.Values;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.statement.EventKind;
import org.claimdesk.comparison.statement.Moment;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/** Dates of one event. Only what happens once can contradict: births, openings, releases, or the very same words. */
public final class TimeFacet implements Facet {

    private static final Set<String> OCCASIONS = Set.of(
            "finale",
            "premiere",
            "ceremony",
            "wedding",
            "funeral",
            "inauguration",
            "opening",
            "final",
            "coronation",
            "referendum",
            "earthquake",
            "explosion",
            "crash",
            "eruption",
            "verdict",
            "launch");

    private static final double SUBJECT = 0.45;
    private static final double SAME_WORDS = 0.6;

    @Override
    public List<Finding> find(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        for (Moment a : pair.a().moments()) {
            List<Moment> same = pair.b().moments().stream()
                    .filter(b -> sameEvent(pair, a, b))
                    .toList();
            if (same.stream().anyMatch(b -> a.period().meets(b.period()))) {
                Moment b = same.stream()
                        .filter(m -> a.period().meets(m.period()))
                        .findFirst()
                        .orElseThrow();
                findings.add(Finding.of(Kind.AGREEMENT, event(a) + ": " + a.text() + " / " + b.text())
                        .with(new Values(event(a), a.text(), b.text())));
            } else if (!same.isEmpty() && !explained(pair, a)) {
                String other = same.getFirst().text();
                findings.add(Finding.of(Kind.CONFLICT, event(a) + ": " + a.text() + " / " + other)
                        .with(new Values(event(a), a.text(), other)));
            }
            pair.b().moments().stream()
                    .filter(b -> excluded(a, b) && a.period().meets(b.period()) && subject(pair, a, b))
                    .filter(b -> same.isEmpty())
                    .findFirst()
                    .ifPresent(b ->
                            findings.add(Finding.of(Kind.CONFLICT, a.text() + ": " + event(a) + " / " + event(b))));
        }
        return findings;
    }

    /** Nobody does anything on the day of birth. */
    private static boolean excluded(Moment a, Moment b) {
        boolean days = oneDay(a) && oneDay(b);
        return a.event().excludes(b.event()) || days && (bornAndActing(a, b) || bornAndActing(b, a));
    }

    private static boolean oneDay(Moment moment) {
        return moment.period().first().equals(moment.period().last());
    }

    private static boolean bornAndActing(Moment birth, Moment other) {
        Term word = other.word();
        return birth.event() == EventKind.BIRTH
                && other.event() == EventKind.OTHER
                && word != null
                && word.wordClass() == WordClass.VERB;
    }

    /** Whether the time is named in the other text, with whatever event. */
    private static boolean explained(Pair pair, Moment a) {
        return a.event() == EventKind.OTHER
                && pair.b().moments().stream().anyMatch(b -> a.period().meets(b.period()));
    }

    private static boolean sameEvent(Pair pair, Moment a, Moment b) {
        boolean counts = counted(pair.a()) || counted(pair.b());
        if (a.asOf() || b.asOf() || counts && (a.event() == EventKind.DEATH || a.event() == EventKind.OTHER)) {
            return false;
        }
        if (a.event() != EventKind.OTHER && a.event() == b.event() || occasion(pair)) {
            return subject(pair, a, b);
        }
        Term wordA = a.word();
        Term wordB = b.word();
        boolean sameWord = wordA != null && wordB != null && pair.alike(wordA, wordB);
        return sameWord && pair.common(List.of(), List.of()) >= SAME_WORDS && !pair.namesDiffer();
    }

    /** Whether both speak of one occasion, a final or a wedding: however it is put, it has one day. */
    private static boolean occasion(Pair pair) {
        return pair.a().subject().head().stream()
                .filter(x -> OCCASIONS.contains(x.lemma()))
                .anyMatch(x -> pair.b().subject().head().stream()
                        .anyMatch(y -> y.lemma().equals(x.lemma())));
    }

    /** What happens to many happens on many days. */
    private static boolean counted(Statement statement) {
        return statement.measures().stream()
                .anyMatch(m -> m.amount().dimension().equals("count"));
    }

    private static boolean subject(Pair pair, Moment a, Moment b) {
        Term wordA = a.word();
        Term wordB = b.word();
        boolean alike = wordA != null && wordB != null && pair.alike(wordA, wordB);
        return !pair.namesDiffer() && (pair.pointing() && alike || pair.common(words(a), words(b)) >= SUBJECT);
    }

    private static List<Term> words(Moment moment) {
        Term word = moment.word();
        return word == null ? List.of() : List.of(word);
    }

    private static String event(Moment moment) {
        Term word = moment.word();
        return word == null ? "date" : word.text();
    }
}
