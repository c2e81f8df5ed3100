package org.claimdesk.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.comparison.candidate.IndexedClaim;

/** What the index is held against: every vector against the asked one, in full precision, in one loop. */
final class PlainScan {

    private final float[][] vectors;

    PlainScan(int size) {
        vectors = new float[size][];
    }

    void put(int row, IndexedClaim claim) {
        vectors[row] = claim.embedding();
    }

    /** Numbers of the nearest, best first. */
    List<Integer> nearest(IndexedClaim asked, int wanted) {
        double[] cosines = new double[vectors.length];
        for (int row = 0; row < vectors.length; row++) {
            cosines[row] = cosine(asked, row);
        }
        double[] sorted = cosines.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - wanted)];
        return IntStream.range(0, cosines.length)
                .filter(row -> cosines[row] >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> cosines[row])
                        .reversed())
                .toList();
    }

    double cosine(IndexedClaim asked, int row) {
        float[] vector = asked.embedding();
        float sum = 0;
        float[] other = vectors[row];
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other[i];
        }
        return sum;
    }
}
