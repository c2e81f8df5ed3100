package org.claimdesk.comparison.candidate;

import java.util.Arrays;

/**
 * Vectors in two codes: one bit a dimension (its sign) to scan all of them, one byte a dimension to rank what the scan
 * found. 432 bytes a vector of 384 dimensions, in blocks, so that growing copies nothing.
 */
final class VectorCodes {

    private static final int BLOCK = SignCodes.BLOCK;

    private final int dimensions;
    private final SignCodes signs;
    private byte[][] codes = {};
    private float[][] scales = {};
    private int size;

    VectorCodes(int dimensions) {
        this.dimensions = dimensions;
        this.signs = new SignCodes(dimensions);
    }

    int size() {
        return size;
    }

    void add(float[] vector) {
        int row = append();
        byte[] code = codes[row / BLOCK];
        float most = 0;
        for (float x : vector) {
            most = Math.max(most, Math.abs(x));
        }
        int at = row % BLOCK * dimensions;
        for (int i = 0; i < dimensions; i++) {
            code[at + i] = (byte) Math.round(most == 0 ? 0 : vector[i] * 127 / most);
        }
        signs.put(row, signs.of(vector));
        scales[row / BLOCK][row % BLOCK] = most / 127;
    }

    /** Copies a row of another set of codes to the end of this one. */
    void addFrom(VectorCodes other, int from) {
        int row = append();
        signs.putFrom(other.signs, from, row);
        System.arraycopy(
                other.codes[from / BLOCK],
                from % BLOCK * dimensions,
                codes[row / BLOCK],
                row % BLOCK * dimensions,
                dimensions);
        scales[row / BLOCK][row % BLOCK] = other.scales[from / BLOCK][from % BLOCK];
    }

    /** Writes the rows that may be near and how many of their signs differ; answers how many. */
    int near(float[] vector, int[] rows, short[] distances) {
        return signs.near(signs.of(vector), size, rows, distances);
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

    private int append() {
        if (size == codes.length * BLOCK) {
            int blocks = codes.length;
            signs.grow();
            codes = Arrays.copyOf(codes, blocks + 1);
            scales = Arrays.copyOf(scales, blocks + 1);
            codes[blocks] = new byte[BLOCK * dimensions];
            scales[blocks] = new float[BLOCK];
        }
        return size++;
    }
}
