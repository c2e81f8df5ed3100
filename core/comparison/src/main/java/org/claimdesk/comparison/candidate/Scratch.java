package org.claimdesk.comparison.candidate;

import java.util.Arrays;

/** What one thread needs for a search, kept from one to the next: a search then leaves next to nothing to collect. */
final class Scratch {

    int[] rows = {};
    short[] distances = {};
    float[] sums = {};
    int[] touched = new int[1 << 10];
    int touchedCount;

    /** Makes room for so many rows. */
    void fit(int rows) {
        if (distances.length <= rows) {
            this.rows = new int[rows + rows / 4 + 1];
            distances = new short[rows + rows / 4 + 1];
            sums = new float[rows + rows / 4];
        }
    }

    void add(int row, float weight) {
        if (sums[row] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = row;
        }
        sums[row] += weight;
    }

    /** Sets the sums back to nothing. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            sums[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /** The touched rows with the greatest sums, at most {@code wanted} of them, in no order. */
    int[] best(int wanted) {
        if (touchedCount <= wanted) {
            return Arrays.copyOf(touched, touchedCount);
        }
        float[] heap = new float[wanted];
        for (int i = 0; i < touchedCount; i++) {
            if (sums[touched[i]] > heap[0]) {
                sink(heap, sums[touched[i]]);
            }
        }
        int[] found = new int[wanted];
        int n = 0;
        for (int i = 0; i < touchedCount && n < wanted; i++) {
            if (sums[touched[i]] >= heap[0]) {
                found[n++] = touched[i];
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Replaces the least of a binary heap. */
    private static void sink(float[] heap, float value) {
        int at = 0;
        for (int child = 1; child < heap.length; child = 2 * at + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }
}
