package org.claimdesk.comparison.facet;

import java.util.List;
import org.claimdesk.comparison.alignment.Likeness;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/** Words that exclude one another in the same place. */
public final class OppositeFacet implements Facet {

    private static final double COMMON = 0.6;
    private static final int REACH = 4;

    @Override
    public List<Finding> find(Pair pair) {
        if (pair.namesDiffer()) {
            return List.of();
        }
        for (Term a : pair.a().terms()) {
            for (Term b : pair.b().terms()) {
                if (Likeness.opposed(a, b)
                        && a.negated() == b.negated()
                        && beside(pair, a, b)
                        && main(pair.a(), a) == main(pair.b(), b)
                        && pair.alignment().bestOfLeft(a) == 0
                        && pair.alignment().bestOfRight(b) == 0
                        && pair.common(List.of(a), List.of(b)) >= COMMON) {
                    return List.of(Finding.of(Kind.CONFLICT, "“" + a.text() + "” / “" + b.text() + "”"));
                }
            }
        }
        return List.of();
    }

    /** Whether it is the main verb; for other words nothing is asked. */
    private static boolean main(Statement statement, Term term) {
        return term.wordClass() != WordClass.VERB
                || term.lemma().equals(statement.claim().predicate());
    }

    /** Whether a word right beside the one has its like beside the other: they are said of the same thing. */
    private static boolean beside(Pair pair, Term a, Term b) {
        return pair.a().terms().stream()
                .filter(x -> x != a && Math.abs(x.token() - a.token()) <= REACH)
                .anyMatch(x -> pair.b().terms().stream()
                        .filter(y -> y != b && Math.abs(y.token() - b.token()) <= REACH)
                        .anyMatch(y -> pair.alike(x, y)));
    }
}
