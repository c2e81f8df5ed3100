package org.claimdesk.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the parts running. Parts are started by one thread only, the launcher's main thread, because the kernel ties
 * their lives to it; stopping comes from the JVM's shutdown hook.
 */
final class Supervisor {

    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(25);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int POLL_MILLIS = 100;

    private final DataFolder data;
    private final Progress progress;
    private final Leftovers leftovers;
    private final Map<Part, ChildProcess> running = new LinkedHashMap<>();
    private final BlockingQueue<Part> ended = new LinkedBlockingQueue<>();
    private boolean stopping;

    Supervisor(DataFolder data, Progress progress) {
        this.data = data;
        this.progress = progress;
        this.leftovers = new Leftovers(data);
    }

    /** Does not wait until it serves. */
    void start(Part part) throws IOException {
        synchronized (this) {
            if (!stopping) {
                ChildProcess child = part.start();
                leftovers.note(child);
                running.put(part, child);
                child.process().onExit().thenRun(() -> ended.add(part));
                return;
            }
        }
        rest();
    }

    /** @throws Refusal when the part ends instead, or takes longer than five minutes */
    void awaitReady(Part part) throws InterruptedException {
        Instant end = Instant.now().plus(STARTING);
        while (!part.ready()) {
            if (!child(part).alive() || Instant.now().isAfter(end)) {
                restIfStopping();
                throw new Refusal(part.name() + " did not start: " + Logs.lastLine(data.log(part.name()))
                        + " (all of it in " + data.log(part.name()) + ").");
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        progress.say(part.name() + " is ready");
    }

    /** Starts what ends, after a pause that doubles, until the launcher is told to stop; never returns. */
    void watch(Runnable everySecond) throws IOException, InterruptedException {
        Map<Part, Instant> due = new HashMap<>();
        Map<Part, Integer> failures = new HashMap<>();
        Map<Part, Instant> starting = new LinkedHashMap<>();
        while (true) {
            Part part = ended.poll(1, TimeUnit.SECONDS);
            if (part != null) {
                restIfStopping();
                int failure = Objects.requireNonNull(failures.merge(part, 1, Integer::sum));
                Duration pause =
                        Duration.ofSeconds(Math.min(LONGEST_PAUSE.toSeconds(), (1L << Math.min(failure, 6)) / 2));
                due.put(part, Instant.now().plus(pause));
                progress.say(part.name() + " ended unexpectedly (status "
                        + child(part).process().exitValue() + "); starting it again");
            }
            for (Part again : List.copyOf(due.keySet())) {
                if (Instant.now().isAfter(Objects.requireNonNull(due.get(again)))) {
                    due.remove(again);
                    start(again);
                    starting.put(again, Instant.now());
                }
            }
            for (Part again : List.copyOf(starting.keySet())) {
                if (child(again).alive() && again.ready()) {
                    starting.remove(again);
                    failures.remove(again);
                    progress.say(again.name() + " is ready again");
                }
            }
            everySecond.run();
        }
    }

    /** Services first, so that none loses its database while it works; then the broker and the database. */
    void stop() {
        Map<Part, ChildProcess> children;
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            children = new LinkedHashMap<>(running);
        }
        stop(children.entrySet().stream()
                .filter(child -> child.getKey() instanceof ServiceProcess)
                .map(Map.Entry::getValue)
                .toList());
        stop(children.entrySet().stream()
                .filter(child -> !(child.getKey() instanceof ServiceProcess))
                .map(Map.Entry::getValue)
                .toList());
    }

    private void stop(List<ChildProcess> children) {
        children.forEach(ChildProcess::askToStop);
        Instant end = Instant.now().plus(STOPPING);
        for (ChildProcess child : children) {
            Duration left = Duration.between(Instant.now(), end);
            if (!child.awaitEnd(left.isNegative() ? Duration.ZERO : left)) {
                progress.say(child.name() + " did not stop and was killed");
            }
        }
    }

    private synchronized ChildProcess child(Part part) {
        return Objects.requireNonNull(running.get(part), part.name());
    }

    /** Keeps the main thread from reporting as trouble what is only the end. */
    void restIfStopping() {
        boolean rest;
        synchronized (this) {
            rest = stopping;
        }
        if (rest) {
            rest();
        }
    }

    /** The main thread has nothing left to do, and must not end before its children. */
    private static void rest() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // Nobody interrupts it but the JVM's end.
            }
        }
    }
}
