package org.claimdesk.query.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.claimdesk.shell.live.Notifications;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Waits for the next change on the caller's behalf (long polling). */
@ApplicationScoped
class Patience {

    private static final int LONGEST = 60;

    /** A notification may be lost while the connection to it is renewed. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final Notifications notifications;

    Patience(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * Looks, and looks again whenever something has happened, until there is something or the time is over.
     *
     * @param seconds null or 0 looks once
     * @throws ProblemException 400 for less than 0 or more than 60 seconds
     */
    List<Change> await(@Nullable Integer seconds, Supplier<List<Change>> look) {
        int most = seconds == null ? 0 : seconds;
        if (most < 0 || most > LONGEST) {
            throw BadInput.of("wait", "must be between 0 and " + LONGEST);
        }
        var found = look.get();
        if (most == 0 || !found.isEmpty()) {
            return found;
        }
        var woken = new Semaphore(0);
        var subscription =
                notifications.stream(ChangeJournal.CHANNEL).subscribe().with(ignored -> woken.release());
        try {
            long end = System.nanoTime() + Duration.ofSeconds(most).toNanos();
            long left = end - System.nanoTime();
            found = look.get();
            while (found.isEmpty() && left > 0) {
                woken.tryAcquire(Math.min(left, LOOK_AGAIN), TimeUnit.NANOSECONDS);
                woken.drainPermits();
                found = look.get();
                left = end - System.nanoTime();
            }
            return found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return found;
        } finally {
            subscription.cancel();
        }
    }
}
