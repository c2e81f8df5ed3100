package org.claimdesk.comparison.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/** Each word of two statements with its best counterpart in the other. */
public final class Alignment {

    private final List<Term> left;
    private final List<Term> right;
    private final double[][] likeness;

    private Alignment(List<Term> left, List<Term> right) {
        this.left = left;
        this.right = right;
        this.likeness = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                likeness[i][j] = Likeness.of(left.get(i), right.get(j));
            }
        }
    }

    public static Alignment of(Statement a, Statement b) {
        return new Alignment(a.terms(), b.terms());
    }

    public double likeness(Term a, Term b) {
        return likeness[left.indexOf(a)][right.indexOf(b)];
    }

    /** Likeness of a word of the left statement to the nearest of the right. */
    public double bestOfLeft(Term term) {
        return Arrays.stream(likeness[left.indexOf(term)]).max().orElse(0);
    }

    public double bestOfRight(Term term) {
        int j = right.indexOf(term);
        return Arrays.stream(likeness).mapToDouble(row -> row[j]).max().orElse(0);
    }

    /** Share of the left statement's words, by weight, that the right one has too; 1 when it has none. */
    public double leftCovered() {
        return leftCovered(left, Set.of());
    }

    public double rightCovered() {
        return rightCovered(right, Set.of());
    }

    /** The same for some words, leaving out those that are known to differ. */
    public double leftCovered(List<Term> of, Set<Term> but) {
        double all = 0;
        double covered = 0;
        for (Term term : of) {
            if (!but.contains(term)) {
                all += term.weight();
                covered += term.weight() * bestOfLeft(term);
            }
        }
        return all == 0 ? 1 : covered / all;
    }

    public double rightCovered(List<Term> of, Set<Term> but) {
        double all = 0;
        double covered = 0;
        for (Term term : of) {
            if (!but.contains(term)) {
                all += term.weight();
                covered += term.weight() * bestOfRight(term);
            }
        }
        return all == 0 ? 1 : covered / all;
    }

    /** How much of the statement that says less is in the other, leaving out words known to differ. */
    public double common(Set<Term> leftBut, Set<Term> rightBut) {
        double leftWeight = left.stream()
                .filter(t -> !leftBut.contains(t))
                .mapToDouble(Term::weight)
                .sum();
        double rightWeight = right.stream()
                .filter(t -> !rightBut.contains(t))
                .mapToDouble(Term::weight)
                .sum();
        return leftWeight <= rightWeight ? leftCovered(left, leftBut) : rightCovered(right, rightBut);
    }
}
