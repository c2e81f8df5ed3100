package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which rows have a term: an open-addressing table from a term's hash to the rows, in rising order. */
final class Postings {

    private static final int[] NONE = {};

    private long[] hashes = new long[1 << 10];
    private int[][] rows = new int[1 << 10][];
    private int[] counts = new int[1 << 10];
    private int used;

    void add(long hash, int row) {
        if (used * 10 > hashes.length * 7) {
            grow();
        }
        int at = place(hash);
        if (hashes[at] == 0) {
            hashes[at] = hash;
            rows[at] = new int[1];
            used++;
        }
        int count = counts[at];
        if (count == rows[at].length) {
            rows[at] = Arrays.copyOf(rows[at], count + Math.max(1, count >> 1));
        }
        rows[at][count] = row;
        counts[at] = count + 1;
    }

    /** How many rows have the term. */
    int count(long hash) {
        return counts[place(hash)];
    }

    /** The rows; only the first {@link #count} numbers count. Not to be changed. */
    int[] rows(long hash) {
        int[] found = rows[place(hash)];
        return found == null ? NONE : found;
    }

    /** Gives every row its new number, drops those that get -1. */
    Postings renumbered(IntUnaryOperator numbers) {
        Postings fresh = new Postings();
        for (int at = 0; at < hashes.length; at++) {
            for (int i = 0; i < counts[at]; i++) {
                int number = numbers.applyAsInt(rows[at][i]);
                if (number >= 0) {
                    fresh.add(hashes[at], number);
                }
            }
        }
        return fresh;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[][] oldRows = rows;
        int[] oldCounts = counts;
        hashes = new long[oldHashes.length * 2];
        rows = new int[hashes.length][];
        counts = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                rows[at] = oldRows[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
