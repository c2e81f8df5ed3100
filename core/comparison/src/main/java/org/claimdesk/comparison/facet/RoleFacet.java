package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Role;
import org.claimdesk.comparison.statement.Term;

/** Names in a place that one thing takes: born in, written by, capital of. */
public final class RoleFacet implements Facet {

    private static final double REST = 0.5;
    private static final int LONGEST = 3;

    @Override
    public List<Finding> find(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        for (Role a : pair.a().roles()) {
            List<Role> same = pair.b().roles().stream()
                    .filter(b -> b.name().equals(a.name()))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            Role b = same.getFirst();
            if (denied(a) != denied(b)) {
                continue;
            }
            if (same.stream().anyMatch(role -> meet(pair, a, role))) {
                findings.add(Finding.of(Kind.AGREEMENT, a.name() + ": " + a.text() + " / " + b.text()));
            } else if (exclusive(a, b)
                    && !mentioned(pair, a, b)
                    && pair.common(leftOut(pair, a), leftOut(pair, b)) >= REST) {
                findings.add(Finding.of(Kind.CONFLICT, a.name() + ": " + a.text() + " / " + b.text()));
            }
        }
        return findings;
    }

    /** The other side may point at what it is done to, then its words are not there. */
    private static List<Term> leftOut(Pair pair, Role role) {
        List<Term> all = new ArrayList<>(role.fillers());
        if (pair.pointing()) {
            all.addAll(role.object());
        }
        return all;
    }

    private static boolean denied(Role role) {
        return role.fillers().stream().anyMatch(Term::negated);
    }

    private static boolean meet(Pair pair, Role a, Role b) {
        boolean named = a.fillers().stream().anyMatch(Term::name)
                && b.fillers().stream().anyMatch(Term::name);
        return a.fillers().stream().filter(x -> !named || x.name()).anyMatch(x -> b.fillers().stream()
                .anyMatch(y -> (!named || y.name()) && pair.alike(x, y)));
    }

    /** Two names, or two places of which none is part of the other; "a man" and "Smith" may be one. */
    private static boolean exclusive(Role a, Role b) {
        List<Term> namesA = a.fillers().stream().filter(Term::name).toList();
        List<Term> namesB = b.fillers().stream().filter(Term::name).toList();
        if (namesA.isEmpty() && namesB.isEmpty()) {
            return true;
        }
        if (namesA.isEmpty() || namesB.isEmpty()) {
            return false;
        }
        if (!a.name().endsWith(" in")) {
            return true;
        }
        List<String> left = places(namesA);
        List<String> right = places(namesB);
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().allMatch(x -> right.stream()
                        .noneMatch(y -> x.equals(y) || Words.within(x, y) || Words.within(y, x)));
    }

    /** The places that WordNet knows among names that follow one another; of "New York" and "York" the longer. */
    private static List<String> places(List<Term> names) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < names.size()) {
            int end = i + 1;
            String longest = null;
            StringBuilder phrase = new StringBuilder();
            for (int j = i; j < names.size() && j < i + LONGEST; j++) {
                if (j > i && names.get(j).token() != names.get(j - 1).token() + 1) {
                    break;
                }
                phrase.append(j > i ? " " : "").append(names.get(j).text().toLowerCase(Locale.ROOT));
                if (Words.place(phrase.toString())) {
                    longest = phrase.toString();
                    end = j + 1;
                }
            }
            if (longest != null) {
                found.add(longest);
            }
            i = end;
        }
        return found;
    }

    /** Whether it holds for half of the names by weight: a first name in common is no mention. */
    private static boolean mostly(Role role, Predicate<Term> holds) {
        List<Term> names = role.fillers().stream().filter(Term::name).toList();
        double all = names.stream().mapToDouble(Term::weight).sum();
        double held = names.stream().filter(holds).mapToDouble(Term::weight).sum();
        return all > 0 && held > 0.5 * all;
    }

    /** Whether what takes the place on one side stands elsewhere on the other. */
    private static boolean mentioned(Pair pair, Role a, Role b) {
        return mostly(a, x -> pair.alignment().bestOfLeft(x) > 0.7)
                || mostly(b, y -> pair.alignment().bestOfRight(y) > 0.7);
    }
}
