package org.claimdesk.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** The end of the time for one fetch. */
final class TimeLimit {
    private final long end;

    TimeLimit(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean over() {
        return System.nanoTime() - end >= 0;
    }

    int leftMillis() {
        if (over()) {
            throw timedOut();
        }
        return (int) Math.clamp(left().toMillis(), 1, Integer.MAX_VALUE);
    }

    static FetchException.TimedOut timedOut() {
        return new FetchException.TimedOut("The site did not answer in time");
    }

    /** Closes the connection when the time is over, whatever it is waiting for; end it with an interrupt. */
    Thread guard(Closeable connection) {
        return Thread.ofVirtual().name("fetch-guard").start(() -> {
            try {
                Thread.sleep(left());
                connection.close();
            } catch (InterruptedException e) {
                // The fetch ended in time: nothing to close.
                return;
            } catch (IOException e) {
                // A connection that cannot be closed is closed.
                return;
            }
        });
    }
}
