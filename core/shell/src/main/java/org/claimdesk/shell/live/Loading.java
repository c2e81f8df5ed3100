package org.claimdesk.shell.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Something large, loaded on a thread of its own behind a service that answers before it is there. What fails is tried again.
 * A stop waits for the load under way: a native library crashes the process that ends while it loads.
 */
public final class Loading<T> {

    private static final Logger LOG = Logger.getLogger(Loading.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final String name;
    private final Supplier<T> source;
    private final Backoff backoff;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CompletableFuture<T> loaded = new CompletableFuture<>();
    private @Nullable Thread thread;

    /** @param name of the thread and in the log */
    public Loading(String name, Supplier<T> source) {
        this(name, source, new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1)));
    }

    Loading(String name, Supplier<T> source, Backoff backoff) {
        this.name = name;
        this.source = source;
        this.backoff = backoff;
    }

    /** Starts the thread, once. */
    public synchronized void start() {
        if (thread == null && stopped.getCount() > 0) {
            thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        }
    }

    /** Null as long as it is not there. */
    public @Nullable T now() {
        return loaded.isDone() && !loaded.isCancelled() ? loaded.join() : null;
    }

    /**
     * Waits for it.
     *
     * @throws java.util.concurrent.CancellationException when it is stopped before it is there
     */
    public T await() {
        return loaded.join();
    }

    /** Ends it after the try under way; waits for that twenty seconds at most. */
    public void stop() {
        stopped.countDown();
        loaded.cancel(false);
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            try {
                running.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try {
            while (stopped.getCount() > 0 && !tried()) {
                stopped.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private boolean tried() {
        long begin = System.nanoTime();
        try {
            loaded.complete(source.get());
            LOG.infof("%s loaded millis=%d", name, (System.nanoTime() - begin) / 1_000_000);
            return true;
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "%s not loaded, try %d", name, backoff.failures() + 1);
            return false;
        }
    }
}
