package org.claimdesk.comparison.facet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.alignment.Alignment;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/**
 * Two statements beside one another.
 *
 * @param cosine likeness of their embeddings
 * @param pointing whether the subject of one only points ("it", "the film") and is taken for what the other names
 * @param given whether somebody put the two beside one another as statements of one matter
 */
public record Pair(Statement a, Statement b, Alignment alignment, double cosine, boolean pointing, boolean given) {

    private static final double ALIKE = 0.75;

    /** @param mayPoint whether "it" on one side may be what the other names */
    public static Pair of(Statement a, Statement b, boolean mayPoint) {
        boolean pointing = mayPoint && a.subject().open() != b.subject().open()
                || a.subject().canMean(b.subject())
                || b.subject().canMean(a.subject());
        return new Pair(
                a,
                b,
                Alignment.of(a, b),
                cosine(a.claim().embedding(), b.claim().embedding()),
                pointing,
                mayPoint);
    }

    boolean alike(Term ofA, Term ofB) {
        return alignment.likeness(ofA, ofB) >= ALIKE;
    }

    /** Whether both have the same subject by name, or one points at what the other names. */
    public boolean oneSubject() {
        return pointing || shareName() || oneTopic() && !namesDiffer();
    }

    private boolean oneTopic() {
        return a.topic().stream().anyMatch(b.topic()::contains);
    }

    /** Whether all that one side names is what the other's article is about. */
    private static boolean inTopic(Statement side, Statement other) {
        return side.names().stream().allMatch(name -> other.topic().contains(name.lemma()));
    }

    /** Whether some name stands in both. */
    boolean shareName() {
        return a.names().stream().anyMatch(x -> b.terms().stream().anyMatch(y -> alike(x, y)))
                || b.names().stream().anyMatch(y -> a.terms().stream().anyMatch(x -> alike(x, y)));
    }

    /** Whether both name something, and nothing in common. */
    boolean namesDiffer() {
        boolean other = a.subject().cannotMean(b.subject()) || b.subject().cannotMean(a.subject());
        return !pointing && other
                || !pointing
                        && !inTopic(a, b)
                        && !inTopic(b, a)
                        && !a.names().isEmpty()
                        && !b.names().isEmpty()
                        && !shareName();
    }

    /** How much of the statement that says less is in the other, the given words of both left out. */
    double common(List<Term> leftOut, List<Term> rightOut) {
        Set<Term> left = new HashSet<>(leftOut);
        Set<Term> right = new HashSet<>(rightOut);
        double whole = pointing ? 0 : alignment.common(left, right);
        if (pointing || sameHead()) {
            left.addAll(a.subject().terms());
            right.addAll(b.subject().terms());
            return Math.max(whole, alignment.common(left, right));
        }
        return whole;
    }

    /** Whether the subjects share a name: "Greta Aas", "Aas". */
    private boolean sameHead() {
        return a.subject().head().stream()
                .filter(Term::name)
                .anyMatch(x -> b.subject().head().stream().filter(Term::name).anyMatch(y -> alike(x, y)));
    }

    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += a[i] * b[i];
        }
        return Math.clamp(sum, -1, 1);
    }
}
