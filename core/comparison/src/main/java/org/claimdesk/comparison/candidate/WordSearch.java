package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

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

    /** Rows with the sum of the weights of what they share with {@code hashes}. */
    Map<Integer, Double> overlaps(long[] hashes) {
        Long[] byRarity = Arrays.stream(hashes).boxed().toArray(Long[]::new);
        Arrays.sort(byRarity, Comparator.comparingInt(postings::count));
        Map<Integer, Double> sums = new HashMap<>();
        int budget = BUDGET;
        for (long hash : byRarity) {
            int count = postings.count(hash);
            budget -= count;
            if (budget < 0) {
                break;
            }
            double weight = weight(hash);
            int[] rows = postings.rows(hash);
            for (int i = 0; i < count; i++) {
                sums.merge(rows[i], weight, Double::sum);
            }
        }
        return sums;
    }

    /** Inverse document frequency; 1 and more for a term in half of the rows and less. */
    double weight(long hash) {
        return Math.log(2 + (double) size / (1 + postings.count(hash)));
    }
}
