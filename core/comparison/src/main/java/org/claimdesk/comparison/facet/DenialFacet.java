package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/** The same said and denied. */
public final class DenialFacet implements Facet {

    private static final double COMMON = 0.75;
    private static final double COMMON_OF_A_NAME = 0.6;
    private static final double AFFIRMED = 0.75;

    @Override
    public List<Finding> find(Pair pair) {
        if (pair.namesDiffer()) {
            return List.of();
        }
        List<Term> deniedA = denied(pair, pair.a(), true);
        List<Term> deniedB = denied(pair, pair.b(), false);
        // Each may deny in its own way: "no man slices it", "the man does not slice it".
        if (deniedA.isEmpty() == deniedB.isEmpty()) {
            return List.of();
        }
        List<Term> denied = deniedA.isEmpty() ? deniedB : deniedA;
        boolean shared = pair.pointing() || pair.shareName();
        if (pair.common(List.of(), List.of()) < (shared ? COMMON_OF_A_NAME : COMMON)) {
            return List.of();
        }
        Term said = denied.stream()
                .filter(t -> t.wordClass() == WordClass.VERB)
                .findFirst()
                .orElse(denied.getFirst());
        return List.of(Finding.of(Kind.CONFLICT, "“" + said.text() + "” is said on one side and denied on the other"));
    }

    /** The denied words of one side that the other affirms; none unless it affirms nearly all of them. */
    private static List<Term> denied(Pair pair, Statement side, boolean left) {
        List<Term> found = new ArrayList<>();
        double all = 0;
        double affirmed = 0;
        for (Term term : side.terms()) {
            if (term.negated()) {
                all += term.weight();
                for (Term other : left ? pair.b().terms() : pair.a().terms()) {
                    boolean alike = left ? pair.alike(term, other) : pair.alike(other, term);
                    if (alike && !other.negated()) {
                        affirmed += term.weight();
                        found.add(term);
                        break;
                    }
                }
            }
        }
        return affirmed >= AFFIRMED * all ? found : List.of();
    }
}
