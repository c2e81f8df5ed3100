package org.claimdesk.comparison.lexicon;

import java.util.Arrays;

/** From each synset to some others, in two arrays. */
final class Links {

    private final int[] starts;
    private final int[] targets;

    private Links(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** @param pairs from, to, from, to, …; the first {@code count} numbers count */
    static Links of(int synsets, int[] pairs, int count) {
        int[] starts = new int[synsets + 1];
        for (int i = 0; i < count; i += 2) {
            starts[pairs[i] + 1]++;
        }
        for (int i = 0; i < synsets; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] targets = new int[count / 2];
        for (int i = 0; i < count; i += 2) {
            targets[next[pairs[i]]++] = pairs[i + 1];
        }
        return new Links(starts, targets);
    }

    int[] of(int synset) {
        return Arrays.copyOfRange(targets, starts[synset], starts[synset + 1]);
    }
}
