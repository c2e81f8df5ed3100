package org.claimdesk.language.worthiness;

import java.util.List;

/** What each threshold would cost on held-out labels, and whether the probabilities mean what they say. */
record Thresholds(List<Held> held) {

    void print() {
        System.out.printf("held-out labels: %d, facts among them: %d%n", held.size(), count(0, true));
        for (int percent = 20; percent <= 60; percent += 5) {
            double threshold = percent / 100.0;
            double hits = count(threshold, true);
            double taken = hits + count(threshold, false);
            double right = hits + count(0, false) - count(threshold, false);
            System.out.printf(
                    "threshold %.2f: accuracy %.3f, F1 %.3f%n",
                    threshold, right / held.size(), 2 * hits / (taken + count(0, true)));
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            double low = tenth / 10.0;
            double facts = count(low, true) - count(low + 0.1, true);
            double all = facts + count(low, false) - count(low + 0.1, false);
            System.out.printf(
                    "probability %.1f to %.1f: %.0f sentences, %.2f facts%n", low, low + 0.1, all, facts / all);
        }
    }

    private long count(double from, boolean fact) {
        return held.stream()
                .filter(h -> h.fact == fact && h.probability >= from)
                .count();
    }

    /** A label and the probability of a model that has not seen it. */
    record Held(double probability, boolean fact) {}
}
