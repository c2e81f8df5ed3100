package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.comparison.Comparison.Values;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.MeasureKind;
import org.claimdesk.comparison.value.Amount.Fit;

/** Numbers given for the same thing: do their intervals meet? */
public final class ValueFacet implements Facet {

    private final Guards guards = new Guards();

    @Override
    public List<Finding> find(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        for (Measure a : pair.a().measures()) {
            List<Measure> same = pair.b().measures().stream()
                    .filter(b -> SameMeasure.comparable(pair, a, b))
                    .sorted(Comparator.comparingDouble((Measure b) -> SameMeasure.context(pair, a, b))
                            .reversed())
                    .toList();
            if (!same.isEmpty() && !spokenFor(pair, a, same)) {
                findings.add(finding(pair, a, same));
            }
        }
        return findings;
    }

    /** Whether another number of the same claim fits one of these better: "36,000 in 2021, 110,000 in 2024". */
    private static boolean spokenFor(Pair pair, Measure a, List<Measure> same) {
        return same.stream().allMatch(b -> fit(a, b) == Fit.APART)
                && pair.a().measures().stream().filter(other -> other != a).anyMatch(other -> same.stream()
                        .allMatch(b -> SameMeasure.comparable(pair, other, b) && fit(other, b) == Fit.SAME));
    }

    private Finding finding(Pair pair, Measure a, List<Measure> same) {
        for (Fit wanted : List.of(Fit.SAME, Fit.COMPATIBLE)) {
            for (Measure b : same) {
                if (fit(a, b) == wanted) {
                    return guards.apart(pair, a, b, wanted != Fit.SAME)
                            .or(() -> grown(pair, a, b))
                            .orElseGet(() -> wanted == Fit.SAME
                                    ? Finding.of(Kind.AGREEMENT, values(a, b))
                                    : Finding.of(Kind.APART, "both can hold: " + values(a, b)))
                            .with(compared(a, b));
                }
            }
        }
        Measure b = same.getFirst();
        return guards.apart(pair, a, b, true)
                .or(() -> Later.of(pair, a, b, values(a, b)))
                .or(() -> Guards.outOfScale(a, b, values(a, b)))
                .orElseGet(() -> Finding.of(Kind.CONFLICT, values(a, b)))
                .with(compared(a, b));
    }

    /** "At least 12" and, days later, 17: not the same count any more. */
    private static Optional<Finding> grown(Pair pair, Measure a, Measure b) {
        boolean differ = !a.amount().written().meets(b.amount().written());
        MeasureKind kind = a.kind();
        boolean grows = kind != null && kind.course() == MeasureKind.Course.GROWING && kind.equals(b.kind());
        boolean vague = a.amount().vague() || b.amount().vague();
        return differ && grows && !vague ? Later.of(pair, a, b, values(a, b)) : Optional.empty();
    }

    private static Fit fit(Measure a, Measure b) {
        MeasureKind kind = a.kind();
        boolean room = kind != null && kind.name().equals("capacity");
        return room ? a.amount().exact().fit(b.amount().exact()) : a.amount().fit(b.amount());
    }

    private static Values compared(Measure a, Measure b) {
        return new Values(what(a, b), a.text(), b.text());
    }

    private static String what(Measure a, Measure b) {
        return a.kind() != null ? a.kind().name() : b.kind() != null ? b.kind().name() : noun(a, b);
    }

    private static String values(Measure a, Measure b) {
        return what(a, b) + ": " + a.text() + " / " + b.amount().inWords(a.amount()) + Allowance.inWords(a, b);
    }

    private static String noun(Measure a, Measure b) {
        String noun = a.amount().noun() != null ? a.amount().noun() : b.amount().noun();
        return noun == null ? "value" : "number of " + noun;
    }
}
