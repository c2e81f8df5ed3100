package org.claimdesk.comparison.alignment;

import java.util.Locale;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Term;

/** How far two words say the same, 0 to 1, or exclude one another. */
public final class Likeness {

    public static final double SAME = 1;
    static final double SYNONYM = 0.9;
    static final double RELATIVE = 0.85;
    static final double KIND = 0.75;

    private static final int LEAST_STEM = 4;

    private Likeness() {}

    public static double of(Term a, Term b) {
        if (a.lemma().equals(b.lemma())) {
            return SAME;
        }
        if (opposed(a, b)) {
            return 0;
        }
        if (WordGroups.ALIKE.together(a.lemma(), b.lemma())) {
            return SYNONYM;
        }
        if (a.name() || b.name()) {
            return nameStem(a.lemma(), b.lemma()) ? RELATIVE : 0;
        }
        if (a.wordClass() == b.wordClass()) {
            if (Words.synonyms(a.lemma(), b.lemma(), a.wordClass())) {
                return SYNONYM;
            }
            int most = a.wordClass() == WordClass.NOUN ? 4 : 1;
            if (kind(a, b, most) || kind(b, a, most)) {
                return KIND;
            }
        }
        boolean related = Words.relatives(a.lemma(), a.wordClass(), b.lemma(), b.wordClass());
        return related || stem(a.lemma(), b.lemma()) ? RELATIVE : 0;
    }

    /** Whether both cannot be said of one thing: antonyms and the like. */
    public static boolean opposed(Term a, Term b) {
        if (WordGroups.ALIKE.together(a.lemma(), b.lemma())) {
            return false;
        }
        if (WordGroups.UNLIKE.together(a.lemma(), b.lemma()) || WordGroups.UNLIKE.together(lower(a), lower(b))) {
            return true;
        }
        return a.wordClass() != WordClass.NOUN
                && a.wordClass() == b.wordClass()
                && Words.opposites(a.lemma(), b.lemma());
    }

    private static boolean kind(Term word, Term kind, int most) {
        int steps = Words.stepsUp(word.lemma(), kind.lemma(), word.wordClass());
        return steps >= 0 && steps <= most;
    }

    /** "Salvadoran" and "Salvador", "Faeroe" and "Faroe". */
    private static boolean nameStem(String a, String b) {
        int least = Math.min(a.length(), b.length());
        if (least < LEAST_STEM || Math.abs(a.length() - b.length()) > 3) {
            return false;
        }
        int common = common(a, b);
        return common >= Math.max(LEAST_STEM + 1, least - 1)
                || common >= 2 && oneLetterApart(a, b) && least > LEAST_STEM;
    }

    private static boolean oneLetterApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        int common = common(a, b);
        return longer.length() - shorter.length() == 1
                && longer.substring(common + 1).equals(shorter.substring(common));
    }

    private static boolean stem(String a, String b) {
        int least = Math.min(a.length(), b.length());
        return least > LEAST_STEM && common(a, b) >= Math.max(LEAST_STEM + 1, least - 2);
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static String lower(Term term) {
        return term.text().toLowerCase(Locale.ROOT);
    }
}
