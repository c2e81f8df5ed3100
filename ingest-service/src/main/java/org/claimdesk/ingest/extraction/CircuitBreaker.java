package org.claimdesk.ingest.extraction;

import java.time.Duration;
import java.time.InstantSource;

/** Stops asking what fails again and again; after a pause one question is let through, and its fate decides. */
final class CircuitBreaker {

    private final int mostFailures;
    private final Duration pause;
    private final InstantSource clock;
    private int failures;
    private long closedUntil;

    /** @param mostFailures in a row; then nothing passes for the pause */
    CircuitBreaker(int mostFailures, Duration pause, InstantSource clock) {
        this.mostFailures = mostFailures;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether to ask now; of several callers after a pause only the first may. */
    synchronized boolean tryPass() {
        if (failures < mostFailures) {
            return true;
        }
        if (clock.millis() < closedUntil) {
            return false;
        }
        closedUntil = clock.millis() + pause.toMillis();
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        closedUntil = clock.millis() + pause.toMillis();
    }
}
