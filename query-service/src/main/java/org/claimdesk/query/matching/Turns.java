package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reading a text keeps a processor busy for seconds, so that only so many are read at once. */
@ApplicationScoped
class Turns {

    private final Semaphore free;
    private final long patienceMillis;

    Turns(MatchingConfig config) {
        int processors = Runtime.getRuntime().availableProcessors();
        free = new Semaphore(config.atOnce().orElse(Math.max(1, processors / 2)), true);
        patienceMillis = config.patience().toMillis();
    }

    /** A turn; whoever has one ends it. */
    interface Turn {
        void end();
    }

    /** @throws TooManyTexts when none becomes free in time */
    Turn take() {
        try {
            if (!free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new TooManyTexts();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyTexts();
        }
        return free::release;
    }
}
