package org.claimdesk.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.language.Token;

/**
 * How far two texts are one wording: the words they share and the words they share in order, both as shares of the longer
 * text, since what only one of them says makes them differ.
 */
public final class Wording {

    private Wording() {}

    /** From 0 to 1; the mean of both shares. */
    public static double likeness(List<Token> a, List<Token> b) {
        List<String> left = words(a);
        List<String> right = words(b);
        int longer = Math.max(left.size(), right.size());
        return longer == 0 ? 0 : (shared(left, right) + sharedInOrder(left, right)) / 2.0 / longer;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How many words stand in both, each as often as in the one that has it less often. */
    private static int shared(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(b);
        return (int) a.stream().filter(left::remove).count();
    }

    /** Length of the longest common subsequence. */
    public static int sharedInOrder(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
