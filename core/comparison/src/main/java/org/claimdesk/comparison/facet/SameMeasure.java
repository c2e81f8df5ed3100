package org.claimdesk.comparison.facet;

import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.MeasureKind;
import org.claimdesk.comparison.statement.Term;

/** Whether two numbers are given for the same thing. Equal numbers prove nothing: 261 deaths, 261 deportees. */
final class SameMeasure {

    private static final double NOUN = 0.75;
    private static final double CONTEXT = 0.4;
    private static final double CONTEXT_OF_A_KIND = 0.2;

    private SameMeasure() {}

    static boolean comparable(Pair pair, Measure a, Measure b) {
        MeasureKind kindA = a.kind();
        MeasureKind kindB = b.kind();
        boolean oneKind = kindA != null && kindA.equals(kindB);
        if (kindA != null && kindB != null && !oneKind) {
            return false;
        }
        if (!dimensions(pair, a, b, oneKind)) {
            return false;
        }
        if (oneKind && pair.pointing()) {
            return true;
        }
        return context(pair, a, b) >= (oneKind ? CONTEXT_OF_A_KIND : CONTEXT);
    }

    /** Likeness of what stands around the two numbers. */
    static double context(Pair pair, Measure a, Measure b) {
        double left = share(pair, a, b, true);
        double right = share(pair, a, b, false);
        return 0.7 * Math.max(left, right) * 0.5 + 0.7 * Math.min(left, right) * 0.5 + 0.3 * Math.max(0, pair.cosine());
    }

    private static double share(Pair pair, Measure a, Measure b, boolean left) {
        double all = 0;
        double covered = 0;
        for (Term term : left ? a.near() : b.near()) {
            double best = 0;
            for (Term other : left ? b.near() : a.near()) {
                best = Math.max(
                        best,
                        left
                                ? pair.alignment().likeness(term, other)
                                : pair.alignment().likeness(other, term));
            }
            all += term.weight();
            covered += term.weight() * best;
        }
        return all == 0 ? 0 : covered / all;
    }

    private static boolean dimensions(Pair pair, Measure a, Measure b, boolean oneKind) {
        String left = a.amount().dimension();
        String right = b.amount().dimension();
        if (left.equals("count") && right.equals("count")) {
            Term nounA = a.noun();
            Term nounB = b.noun();
            if (nounA == null || nounB == null) {
                return a.amount().noun() != null
                        && a.amount().noun().equals(b.amount().noun());
            }
            return pair.alignment().likeness(nounA, nounB) >= NOUN;
        }
        boolean bare = left.equals("number") || right.equals("number");
        boolean counts = bare && (left.equals("count") || right.equals("count"));
        return left.equals(right) || counts && oneKind;
    }
}
