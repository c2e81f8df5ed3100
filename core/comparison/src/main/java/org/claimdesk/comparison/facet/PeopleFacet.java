package org.claimdesk.comparison.facet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Term;

/** "A Danish painter", "a Chilean painter": where somebody or something is said to come from. */
public final class PeopleFacet implements Facet {
    /** Of a whole part of the world: it may be said beside that of one country. */
    private static final Set<String> WIDE =
            Set.of("european", "asian", "western", "latin", "arab", "british", "soviet");

    @Override
    public List<Finding> find(Pair pair) {
        Optional<Being> a = Being.of(pair.a());
        Optional<Being> b = Being.of(pair.b());
        if (a.isEmpty() || b.isEmpty() || !a.get().sameSubject(pair, b.get())) {
            return List.of();
        }
        List<Term> left = a.get().peoples();
        List<Term> right = b.get().peoples();
        boolean exclusive = !left.isEmpty()
                && !right.isEmpty()
                && left.stream().allMatch(x -> right.stream().allMatch(y -> exclusive(pair, x, y)));
        return exclusive
                ? List.of(Finding.of(
                        Kind.CONFLICT,
                        left.getFirst().text() + " / " + right.getFirst().text()))
                : List.of();
    }

    private static boolean exclusive(Pair pair, Term x, Term y) {
        String a = x.text().toLowerCase(Locale.ROOT);
        String b = y.text().toLowerCase(Locale.ROOT);
        return !pair.alike(x, y)
                && x.negated() == y.negated()
                && !WIDE.contains(a)
                && !WIDE.contains(b)
                && Words.stepsUp(a, b, WordClass.NOUN) < 0
                && Words.stepsUp(b, a, WordClass.NOUN) < 0;
    }
}
