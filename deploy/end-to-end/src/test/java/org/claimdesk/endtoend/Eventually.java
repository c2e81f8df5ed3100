package org.claimdesk.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens soon: events travel, workers take turns. */
final class Eventually {

    private static final int POLL_MILLIS = 200;

    private Eventually() {}

    /** @throws AssertionError when it does not hold within the time */
    static void holds(String what, Duration patience, BooleanSupplier condition) {
        Instant end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("within " + patience.toSeconds() + " s it did not happen: " + what);
            }
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, POLL_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
