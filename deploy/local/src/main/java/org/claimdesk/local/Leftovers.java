package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes that this data folder's launcher started. When a launcher is killed its children end by themselves, but
 * not in the same instant: the next start waits for them, because two servers on one set of files destroy it.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;

    Leftovers(DataFolder data) {
        file = data.path().resolve("processes");
    }

    /** Adds a child; the time it started tells it from a later process of the same number. */
    void note(ChildProcess child) throws IOException {
        synchronized (Leftovers.class) {
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            lines.removeIf(line -> running(line).isEmpty());
            lines.add(child.pid() + " " + started(child.process().toHandle()) + " " + child.name());
            Folders.write(file, String.join("\n", lines) + "\n");
        }
    }

    /** Waits until all have ended, and kills what has not after {@link #PATIENCE}. */
    void await() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Instant end = Instant.now().plus(PATIENCE);
        for (String line : Files.readAllLines(file)) {
            Optional<ProcessHandle> process = running(line);
            if (process.isPresent()) {
                awaitEnd(process.get(), Duration.between(Instant.now(), end));
            }
        }
        Files.deleteIfExists(file);
    }

    private static void awaitEnd(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            end.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> running(String line) {
        String[] fields = line.split(" ", 3);
        return ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(process -> process.isAlive() && started(process) == Long.parseLong(fields[1]));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
