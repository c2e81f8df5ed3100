package org.claimdesk.shell.live;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Growing pauses between tries: doubled from a first one to a longest, each shortened by up to a half at random. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private int failures;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** The pause after one more failure. */
    public Duration next() {
        long doubled = first.toMillis() << Math.min(failures++, 20);
        long millis = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    /** It worked: the next pause is the first one again. */
    public void reset() {
        failures = 0;
    }

    public int failures() {
        return failures;
    }
}
