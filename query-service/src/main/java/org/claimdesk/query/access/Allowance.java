package org.claimdesk.query.access;

/**
 * What one client has left: a token bucket that fills evenly over a minute.
 *
 * @param tokens at {@code nanos}; may hold a fraction
 * @param nanos of {@link System#nanoTime}
 */
record Allowance(double tokens, long nanos) {

    private static final double NANOS_A_MINUTE = 60e9;

    static Allowance full(int perMinute, long now) {
        return new Allowance(perMinute, now);
    }

    /** What is left after the time that has passed and one call more; below zero the call is one too many. */
    Allowance spend(int perMinute, long now) {
        double filled = Math.min(perMinute, tokens + (now - nanos) * perMinute / NANOS_A_MINUTE);
        return new Allowance(filled - 1, now);
    }

    /** Whether the last call fitted. */
    boolean granted() {
        return tokens >= 0;
    }

    /** The same without the last call, which was refused: a refusal costs nothing. */
    Allowance refunded() {
        return new Allowance(tokens + 1, nanos);
    }

    /** Seconds until another call fits, at least 1. */
    long retryAfter(int perMinute) {
        return Math.max(1, (long) Math.ceil(-tokens * 60 / perMinute));
    }

    /** Whether nothing would be lost by forgetting it. */
    boolean isFull(int perMinute, long now) {
        return tokens + (now - nanos) * perMinute / NANOS_A_MINUTE >= perMinute;
    }
}
