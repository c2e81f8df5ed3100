package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Which rows share words and keys with a claim, weighted by rarity. Reads the rarest first and stops when a budget of
 * postings is spent: what a word in every hundredth claim adds, the embedding tells better.
 */
final class WordSearch {

    private static final int BUDGET = 60_000;

    private final Postings postings;
    private final int size;

    WordSearch(Postings postings, int size) {
        this.postings = postings;
        this.size = size;
    }

    /** Adds to each row the weights of what it shares with {@code hashes}. */
    void sum(long[] hashes, Scratch scratch) {
        Long[] byRarity = Arrays.stream(hashes).boxed().toArray(Long[]::new);
        Arrays.sort(byRarity, Comparator.comparingInt(postings::count));
        int budget = BUDGET;
        for (long hash : byRarity) {
            int count = postings.count(hash);
            budget -= count;
            if (budget < 0) {
                break;
            }
            float weight = weight(hash);
            int[] rows = postings.rows(hash);
            for (int i = 0; i < count; i++) {
                scratch.add(rows[i], weight);
            }
        }
    }

    /** Inverse document frequency, never below the logarithm of 2. */
    float weight(long hash) {
        return (float) Math.log(2 + (double) size / (1 + postings.count(hash)));
    }

    float weight(long[] hashes) {
        float sum = 0;
        for (long hash : hashes) {
            sum += weight(hash);
        }
        return sum;
    }
}
