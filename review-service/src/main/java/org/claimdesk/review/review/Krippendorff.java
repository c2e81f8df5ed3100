package org.claimdesk.review.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data: how far people agree beyond what chance would give them. 1 is agreement, 0 is
 * chance, below 0 is disagreement by system.
 *
 * <p>After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), section C: any
 * number of observers, any number of categories, values may be missing. Each unit with m values adds 1/(m−1) to the
 * coincidence matrix for every ordered pair of them; with o the diagonal's sum, n_c the row sums and n their sum,
 * α = ((n−1)·o − Σ n_c(n_c−1)) / (n(n−1) − Σ n_c(n_c−1)).
 */
final class Krippendorff {

    private Krippendorff() {}

    /**
     * @param units the values given to each unit, in any order; units with fewer than two say nothing
     * @return empty when nothing can be compared, or when only one category occurs
     */
    static OptionalDouble nominal(List<List<String>> units) {
        Map<String, Double> sums = new HashMap<>();
        double diagonal = 0;
        double n = 0;
        for (var values : units) {
            int m = values.size();
            if (m < 2) {
                continue;
            }
            n += m;
            Map<String, Integer> counts = new HashMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            for (var count : counts.entrySet()) {
                sums.merge(count.getKey(), (double) count.getValue(), Double::sum);
                diagonal += count.getValue() * (count.getValue() - 1.0) / (m - 1);
            }
        }
        double expected =
                sums.values().stream().mapToDouble(sum -> sum * (sum - 1)).sum();
        double span = n * (n - 1) - expected;
        return n == 0 || span <= 0 ? OptionalDouble.empty() : OptionalDouble.of(((n - 1) * diagonal - expected) / span);
    }
}
