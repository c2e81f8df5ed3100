package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.statement.Term;

/** The same said and denied. */
public final class DenialFacet implements Facet {

    private static final double COMMON = 0.75;

    @Override
    public List<Finding> find(Pair pair) {
        if (pair.namesDiffer() || pair.common(List.of(), List.of()) < COMMON) {
            return List.of();
        }
        List<Term> deniedA = new ArrayList<>();
        List<Term> deniedB = new ArrayList<>();
        for (Term a : pair.a().terms()) {
            for (Term b : pair.b().terms()) {
                if (pair.alike(a, b) && a.negated() && !b.negated()) {
                    deniedA.add(a);
                }
                if (pair.alike(a, b) && b.negated() && !a.negated()) {
                    deniedB.add(b);
                }
            }
        }
        // Each may deny in its own way: "no man slices it", "the man does not slice it".
        if (deniedA.isEmpty() == deniedB.isEmpty()) {
            return List.of();
        }
        List<Term> denied = deniedA.isEmpty() ? deniedB : deniedA;
        Term said = denied.stream().filter(t -> t.wordClass() == WordClass.VERB).findFirst().orElse(denied.getFirst());
        return List.of(Finding.of(Kind.CONFLICT, "“" + said.text() + "” is said on one side and denied on the other"));
    }
}
