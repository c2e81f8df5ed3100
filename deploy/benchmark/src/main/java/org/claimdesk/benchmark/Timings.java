package org.claimdesk.benchmark;

import java.util.Arrays;

/**
 * Quantiles of many durations.
 *
 * @param p50 in milliseconds, as the others
 */
record Timings(double p50, double p99, double max) {

    /** @param nanos at least one; sorted by this */
    static Timings of(long[] nanos) {
        Arrays.sort(nanos);
        return new Timings(at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
