package org.claimdesk.comparison.candidate;

import java.util.Arrays;

/** Picks the rows with the least distances by counting how often each distance occurs: two passes, no comparison of pairs. */
final class NearestRows {

    private NearestRows() {}

    /**
     * @param distances of the rows 0 to {@code size}, each from 0 to {@code most}
     * @return about {@code wanted} rows, all of those that are nearer than the farthest returned
     */
    static int[] of(short[] distances, int size, int most, int wanted) {
        int[] counts = new int[most + 1];
        for (int i = 0; i < size; i++) {
            counts[distances[i]]++;
        }
        int limit = 0;
        int within = counts[0];
        while (limit < most && within < wanted) {
            within += counts[++limit];
        }
        // Many rows may lie at the limit itself; the least of them in order are enough.
        int room = Math.min(within, wanted * 2);
        int[] found = new int[room];
        int n = 0;
        for (int i = 0; i < size && n < room; i++) {
            if (distances[i] < limit) {
                found[n++] = i;
            }
        }
        for (int i = 0; i < size && n < room; i++) {
            if (distances[i] == limit) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
