package org.claimdesk.review.claim;

import java.time.Duration;
import java.time.Instant;

/**
 * The stored order of the queue. Waiting claims all age at the same speed, so that the age term can be fixed when a claim
 * is queued: a keyset cursor over it holds, and nothing has to be rewritten as time passes.
 */
public final class Priority {

    /** Any instant before the first claim; only differences count. */
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    /** A week of waiting outweighs a difference of 0.35 in check-worthiness: nothing starves, and today's best goes first. */
    private static final double PER_DAY = 0.05;

    /** An approved claim whose article changed is wrong in public until somebody looks at it. */
    private static final double UNDER_REVIEW = 10;

    /** What was not decided yet and no longer stands in its article wrongs nobody, but it must not be decided unseen. */
    private static final double CHANGED = 5;

    private Priority() {}

    /**
     * Higher is sooner.
     *
     * @param changed whether something happened to its article
     */
    public static double of(double checkworthiness, Instant queuedAt, boolean underReview, boolean changed) {
        double days = Duration.between(EPOCH, queuedAt).toSeconds() / 86_400.0;
        return checkworthiness - PER_DAY * days + (underReview ? UNDER_REVIEW : changed ? CHANGED : 0);
    }
}
