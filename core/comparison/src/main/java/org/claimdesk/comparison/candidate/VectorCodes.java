package org.claimdesk.comparison.candidate;

import java.util.Arrays;

/**
 * Vectors in two codes: one bit a dimension (its sign) to scan all of them, one byte a dimension to rank what the scan
 * found. 432 bytes a vector of 384 dimensions, in blocks, so that growing copies nothing.
 */
final class VectorCodes {

    private static final int BLOCK = 1 << 14;

    private final int dimensions;
    private final int words;
    private long[][] signs = {};
    private byte[][] codes = {};
    private float[][] scales = {};
    private int size;

    VectorCodes(int dimensions) {
        this.dimensions = dimensions;
        this.words = (dimensions + 63) / 64;
    }

    int size() {
        return size;
    }

    void add(float[] vector) {
        int row = append();
        long[] bits = signs[row / BLOCK];
        byte[] code = codes[row / BLOCK];
        float most = 0;
        for (float x : vector) {
            most = Math.max(most, Math.abs(x));
        }
        int at = row % BLOCK * dimensions;
        for (int i = 0; i < dimensions; i++) {
            code[at + i] = (byte) Math.round(most == 0 ? 0 : vector[i] * 127 / most);
        }
        System.arraycopy(signs(vector), 0, bits, row % BLOCK * words, words);
        scales[row / BLOCK][row % BLOCK] = most / 127;
    }

    /** Copies a row of another set of codes to the end of this one. */
    void addFrom(VectorCodes other, int from) {
        int row = append();
        System.arraycopy(
                other.signs[from / BLOCK], from % BLOCK * words, signs[row / BLOCK], row % BLOCK * words, words);
        System.arraycopy(
                other.codes[from / BLOCK],
                from % BLOCK * dimensions,
                codes[row / BLOCK],
                row % BLOCK * dimensions,
                dimensions);
        scales[row / BLOCK][row % BLOCK] = other.scales[from / BLOCK][from % BLOCK];
    }

    long[] signs(float[] vector) {
        long[] bits = new long[words];
        for (int i = 0; i < dimensions; i++) {
            if (vector[i] > 0) {
                bits[i >> 6] |= 1L << (i & 63);
            }
        }
        return bits;
    }

    /** Writes into {@code distances} how many signs of each row from {@code from} on differ. */
    void distances(long[] bits, int from, int to, short[] distances) {
        for (int block = from / BLOCK; block * BLOCK < to; block++) {
            int first = Math.max(from, block * BLOCK);
            int last = Math.min(to, (block + 1) * BLOCK);
            if (words == 6) {
                six(signs[block], bits, first % BLOCK, first, last, distances);
            } else {
                any(signs[block], bits, first % BLOCK, first, last, distances);
            }
        }
    }

    double cosine(float[] vector, int row) {
        byte[] code = codes[row / BLOCK];
        int at = row % BLOCK * dimensions;
        float sum = 0;
        for (int i = 0; i < dimensions; i++) {
            sum += vector[i] * code[at + i];
        }
        return sum * scales[row / BLOCK][row % BLOCK];
    }

    private static void six(long[] rows, long[] bits, int row, int first, int last, short[] distances) {
        long b0 = bits[0];
        long b1 = bits[1];
        long b2 = bits[2];
        long b3 = bits[3];
        long b4 = bits[4];
        long b5 = bits[5];
        int at = row * 6;
        for (int i = first; i < last; i++, at += 6) {
            distances[i] = (short) (Long.bitCount(rows[at] ^ b0)
                    + Long.bitCount(rows[at + 1] ^ b1)
                    + Long.bitCount(rows[at + 2] ^ b2)
                    + Long.bitCount(rows[at + 3] ^ b3)
                    + Long.bitCount(rows[at + 4] ^ b4)
                    + Long.bitCount(rows[at + 5] ^ b5));
        }
    }

    private static void any(long[] rows, long[] bits, int row, int first, int last, short[] distances) {
        int at = row * bits.length;
        for (int i = first; i < last; i++) {
            int sum = 0;
            for (long word : bits) {
                sum += Long.bitCount(rows[at++] ^ word);
            }
            distances[i] = (short) sum;
        }
    }

    private int append() {
        if (size == signs.length * BLOCK) {
            int blocks = signs.length;
            signs = Arrays.copyOf(signs, blocks + 1);
            codes = Arrays.copyOf(codes, blocks + 1);
            scales = Arrays.copyOf(scales, blocks + 1);
            signs[blocks] = new long[BLOCK * words];
            codes[blocks] = new byte[BLOCK * dimensions];
            scales[blocks] = new float[BLOCK];
        }
        return size++;
    }
}
