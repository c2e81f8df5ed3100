package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Measure;

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
        return same.stream().noneMatch(b -> a.amount().meets(b.amount()))
                && pair.a().measures().stream().filter(other -> other != a).anyMatch(other -> same.stream()
                        .allMatch(b -> SameMeasure.comparable(pair, other, b)
                                && other.amount().meets(b.amount())));
    }

    private Finding finding(Pair pair, Measure a, List<Measure> same) {
        for (Measure b : same) {
            if (a.amount().meets(b.amount())) {
                return guards.apart(pair, a, b, false).orElseGet(() -> Finding.of(Kind.AGREEMENT, values(a, b)));
            }
        }
        Measure b = same.getFirst();
        return guards.apart(pair, a, b, true)
                .or(() -> Later.of(pair, a, b, values(a, b)))
                .orElseGet(() -> {
                    boolean vague = a.amount().vague() || b.amount().vague();
                    return Finding.of(vague ? Kind.APART : Kind.CONFLICT, values(a, b));
                });
    }

    private static String values(Measure a, Measure b) {
        String what =
                a.kind() != null ? a.kind().name() : b.kind() != null ? b.kind().name() : noun(a, b);
        return what + ": " + a.text() + " / " + b.amount().inWords(a.amount()) + Allowance.inWords(a, b);
    }

    private static String noun(Measure a, Measure b) {
        String noun = a.amount().noun() != null ? a.amount().noun() : b.amount().noun();
        return noun == null ? "value" : "number of " + noun;
    }
}
