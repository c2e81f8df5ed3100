package org.claimdesk.comparison.facet;

import java.util.List;
import org.claimdesk.comparison.alignment.Likeness;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Term;

/** Words that exclude one another in the same place. */
public final class OppositeFacet implements Facet {

    private static final double COMMON = 0.6;

    @Override
    public List<Finding> find(Pair pair) {
        if (pair.namesDiffer()) {
            return List.of();
        }
        for (Term a : pair.a().terms()) {
            for (Term b : pair.b().terms()) {
                if (Likeness.opposed(a, b)
                        && a.negated() == b.negated()
                        && pair.alignment().bestOfLeft(a) == 0
                        && pair.alignment().bestOfRight(b) == 0
                        && pair.common(List.of(a), List.of(b)) >= COMMON) {
                    return List.of(Finding.of(Kind.CONFLICT, "“" + a.text() + "” / “" + b.text() + "”"));
                }
            }
        }
        return List.of();
    }
}
