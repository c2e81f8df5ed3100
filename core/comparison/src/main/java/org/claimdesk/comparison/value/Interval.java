package org.claimdesk.comparison.value;

/** From {@code low} to {@code high}, both included; infinite where open. */
public record Interval(double low, double high) {

    /** Two values that differ only by how a computer rounds still meet. */
    private static final double SLACK = 1e-9;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public boolean meets(Interval other) {
        double slack = SLACK * Math.max(1, Math.max(size(), other.size()));
        return low <= other.high + slack && other.low <= high + slack;
    }

    /** Wider by a share of each end on both sides. */
    public Interval widened(double share) {
        return new Interval(low - Math.abs(low) * share, high + Math.abs(high) * share);
    }

    Interval scaled(double factor, double offset) {
        double a = low * factor + offset;
        double b = high * factor + offset;
        return new Interval(Math.min(a, b), Math.max(a, b));
    }

    private double size() {
        return Math.max(Double.isFinite(low) ? Math.abs(low) : 0, Double.isFinite(high) ? Math.abs(high) : 0);
    }
}
