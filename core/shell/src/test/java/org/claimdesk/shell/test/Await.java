package org.claimdesk.shell.test;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waiting for what happens beside the test. */
public final class Await {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private Await() {}

    /** Looks again and again until the condition holds; fails when it does not in time. */
    public static void until(String what, Duration atMost, Callable<Boolean> condition) {
        if (!happens(atMost, condition)) {
            throw new AssertionError("not within " + atMost + ": " + what);
        }
    }

    /** Looks again and again, and says whether the condition held in time. */
    public static boolean happens(Duration atMost, Callable<Boolean> condition) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
            return true;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
