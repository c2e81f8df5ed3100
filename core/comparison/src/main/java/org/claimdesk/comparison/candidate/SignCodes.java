package org.claimdesk.comparison.candidate;

import java.util.Arrays;

/**
 * One bit a dimension, its sign, of many vectors. The first 128 bits of each lie apart from the others: they alone are
 * read of every row, and the rest only of the tenth that is nearest by them. Between strangers 64 of the 128 differ, give
 * or take 6; of vectors with a cosine of one half 43, and next to none of those is beyond the tenth's 57.
 */
final class SignCodes {

    static final int BLOCK = 1 << 14;

    private static final int HEAD = 2;
    private static final int SHARE = 10;
    private static final int LEAST_KEPT = 20_000;
    private static final int SAMPLED = 16;

    private final int words;
    private final int head;
    private final int tail;
    private long[][] heads = {};
    private long[][] tails = {};

    SignCodes(int dimensions) {
        this.words = (dimensions + 63) / 64;
        this.head = Math.min(HEAD, words);
        this.tail = words - head;
    }

    void grow() {
        int blocks = heads.length;
        heads = Arrays.copyOf(heads, blocks + 1);
        tails = Arrays.copyOf(tails, blocks + 1);
        heads[blocks] = new long[BLOCK * head];
        tails[blocks] = new long[BLOCK * tail];
    }

    void put(int row, long[] bits) {
        System.arraycopy(bits, 0, heads[row / BLOCK], row % BLOCK * head, head);
        System.arraycopy(bits, head, tails[row / BLOCK], row % BLOCK * tail, tail);
    }

    void putFrom(SignCodes other, int from, int row) {
        System.arraycopy(other.heads[from / BLOCK], from % BLOCK * head, heads[row / BLOCK], row % BLOCK * head, head);
        System.arraycopy(other.tails[from / BLOCK], from % BLOCK * tail, tails[row / BLOCK], row % BLOCK * tail, tail);
    }

    long[] of(float[] vector) {
        long[] bits = new long[words];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                bits[i >> 6] |= 1L << (i & 63);
            }
        }
        return bits;
    }

    /**
     * Writes the rows that may be near and how many of their signs differ, in the order of the rows.
     *
     * @return how many it wrote
     */
    int near(long[] bits, int size, int[] rows, short[] distances) {
        int limit = limit(bits, size);
        int kept = 0;
        for (int first = 0; first < size; first += BLOCK) {
            int last = Math.min(size, first + BLOCK);
            int begin = kept;
            kept = head == HEAD ? pick(bits, first, last, limit, rows, kept) : pickAny(bits, first, last, rows, kept);
            finish(bits, rows, distances, begin, kept);
        }
        return kept;
    }

    /** Up to which distance of the first bits a row is kept, by every sixteenth row. */
    private int limit(long[] bits, int size) {
        int wanted = Math.max(LEAST_KEPT, size / SHARE);
        if (wanted >= size || head < HEAD) {
            return 64 * head;
        }
        int[] counts = new int[64 * head + 1];
        for (int row = 0; row < size; row += SAMPLED) {
            counts[first(bits, row)]++;
        }
        int limit = 0;
        for (int within = counts[0]; within * SAMPLED < wanted; within += counts[limit]) {
            limit++;
        }
        return limit;
    }

    private int first(long[] bits, int row) {
        long[] block = heads[row / BLOCK];
        int at = row % BLOCK * head;
        return Long.bitCount(block[at] ^ bits[0]) + Long.bitCount(block[at + 1] ^ bits[1]);
    }

    /** Writes each row and steps on only when it is kept: no branch that a processor could guess wrongly. */
    private int pick(long[] bits, int first, int last, int limit, int[] rows, int kept) {
        long[] block = heads[first / BLOCK];
        long b0 = bits[0];
        long b1 = bits[1];
        int n = kept;
        for (int row = first, at = 0; row < last; row++, at += 2) {
            int distance = Long.bitCount(block[at] ^ b0) + Long.bitCount(block[at + 1] ^ b1);
            rows[n] = row;
            n += (distance - limit - 1) >>> 31;
        }
        return n;
    }

    private int pickAny(long[] bits, int first, int last, int[] rows, int kept) {
        for (int row = first; row < last; row++) {
            rows[kept + row - first] = row;
        }
        return kept + last - first;
    }

    private void finish(long[] bits, int[] rows, short[] distances, int begin, int end) {
        if (begin == end) {
            return;
        }
        long[] headBlock = heads[rows[begin] / BLOCK];
        long[] tailBlock = tails[rows[begin] / BLOCK];
        if (head == 2 && tail == 4) {
            six(headBlock, tailBlock, bits, rows, distances, begin, end);
        } else {
            any(headBlock, tailBlock, bits, rows, distances, begin, end);
        }
    }

    private static void six(
            long[] heads, long[] tails, long[] bits, int[] rows, short[] distances, int begin, int end) {
        long b0 = bits[0];
        long b1 = bits[1];
        long b2 = bits[2];
        long b3 = bits[3];
        long b4 = bits[4];
        long b5 = bits[5];
        for (int i = begin; i < end; i++) {
            int row = rows[i] & BLOCK - 1;
            distances[i] = (short) (Long.bitCount(heads[row * 2] ^ b0)
                    + Long.bitCount(heads[row * 2 + 1] ^ b1)
                    + Long.bitCount(tails[row * 4] ^ b2)
                    + Long.bitCount(tails[row * 4 + 1] ^ b3)
                    + Long.bitCount(tails[row * 4 + 2] ^ b4)
                    + Long.bitCount(tails[row * 4 + 3] ^ b5));
        }
    }

    private void any(long[] heads, long[] tails, long[] bits, int[] rows, short[] distances, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int row = rows[i] % BLOCK;
            int sum = 0;
            for (int w = 0; w < head; w++) {
                sum += Long.bitCount(heads[row * head + w] ^ bits[w]);
            }
            for (int w = 0; w < tail; w++) {
                sum += Long.bitCount(tails[row * tail + w] ^ bits[head + w]);
            }
            distances[i] = (short) sum;
        }
    }
}
