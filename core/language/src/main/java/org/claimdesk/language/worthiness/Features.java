package org.claimdesk.language.worthiness;

import java.util.Arrays;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.token.Sentence;

/**
 * The numbers a model sees of a sentence: its vector, its {@link Lexical} marks, and its words and word pairs hashed
 * (Weinberger et al. 2009).
 *
 * @param dense vector and marks
 * @param words sorted numbers of the hashed words
 * @param wordValue the value of each of them
 */
public record Features(float[] dense, int[] words, float wordValue) {

    /** How many numbers of {@code dense} there are. */
    public static final int DENSE = Embedder.DIMENSIONS + Lexical.SIZE;

    /** How many places hashed words have. */
    public static final int HASHED = 1 << 14;

    /** All places of a model. */
    public static final int SIZE = DENSE + HASHED;

    /** Vectors have length 1; so that a linear model hears them beside the marks they are stretched. */
    private static final float STRETCH = 4;

    public static Features of(Sentence sentence, float[] vector, int quantities, int times, boolean speaker) {
        float[] dense = new float[DENSE];
        for (int i = 0; i < vector.length; i++) {
            dense[i] = vector[i] * STRETCH;
        }
        float[] marks = Lexical.of(sentence, quantities, times, speaker);
        System.arraycopy(marks, 0, dense, Embedder.DIMENSIONS, marks.length);
        int n = sentence.size();
        int[] words = new int[n * 2 + 1];
        for (int i = 0; i < n; i++) {
            words[2 * i] = place(sign(sentence, i));
            words[2 * i + 1] = place(sign(sentence, i) + " " + sign(sentence, i + 1));
        }
        words[2 * n] = place("^ " + sign(sentence, 0));
        int[] distinct = Arrays.stream(words).distinct().sorted().toArray();
        return new Features(dense, distinct, (float) (1 / Math.sqrt(Math.max(1, distinct.length))));
    }

    private static String sign(Sentence sentence, int i) {
        String tag = sentence.tag(i);
        return tag.equals("CD") ? "<number>" : tag.startsWith("NNP") ? "<name>" : sentence.lemma(i);
    }

    private static int place(String word) {
        int hash = word.hashCode();
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        return DENSE + (hash & HASHED - 1);
    }
}
