package org.claimdesk.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What whoever started the launcher sees while it works: one line a step, with the time since the start. */
final class Progress {

    private final PrintStream out;
    private final Instant start;

    Progress(PrintStream out, Instant start) {
        this.out = out;
        this.start = start;
    }

    void say(String step) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), step);
        out.flush();
    }

    /** A line without a time. */
    void print(String line) {
        out.println(line);
        out.flush();
    }

    double seconds() {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
