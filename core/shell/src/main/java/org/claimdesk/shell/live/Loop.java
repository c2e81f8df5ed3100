package org.claimdesk.shell.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread of its own that does one thing over and over until it is stopped. What a turn throws is logged and tried again
 * after a pause.
 */
public final class Loop {

    /** One turn; returns when it is worth looking whether the loop goes on. */
    @FunctionalInterface
    public interface Turn {
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Turn turn;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    public Loop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    /** Starts the thread, once. */
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        }
    }

    public boolean running() {
        return stopped.getCount() > 0;
    }

    /** Waits, less when the loop is stopped. */
    public void pause(Duration duration) throws InterruptedException {
        stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the loop after the turn under way; waits for it ten seconds at most. */
    public void stop() {
        stopped.countDown();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            try {
                running.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (running()) {
            try {
                turn.run();
                backoff.reset();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (running()) {
                    failed(e);
                }
            }
        }
    }

    private void failed(Exception e) {
        LOG.warnf("%s: try %d failed: %s", name, backoff.failures() + 1, e);
        LOG.debug(name, e);
        try {
            pause(backoff.next());
        } catch (InterruptedException interrupted) {
            stopped.countDown();
        }
    }
}
