package org.claimdesk.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One of the commands in the deploy folder, running; what it prints is kept line by line. */
final class Command implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    private Command(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** @param words the command's name and its arguments; the environment never lets it build anything */
    static Command start(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, root().resolve("deploy").resolve(words[0]).toString());
        return start(command);
    }

    static Command start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLAIMDESK_BUILD", "never");
        // Links of the tests lead to this machine, which is not public.
        builder.environment().put("CLAIMDESK_FETCH_ALLOWED", "127.0.0.1");
        try {
            return new Command(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end. */
    static Command run(String... words) {
        Command command = start(words);
        command.awaitEnd(Duration.ofMinutes(2));
        return command;
    }

    /** The folder with the root pom. */
    static Path root() {
        return Path.of(System.getProperty("claimdesk.root"));
    }

    Process process() {
        return process;
    }

    /** How many lines it has printed so far. */
    int said() {
        synchronized (lines) {
            return lines.size();
        }
    }

    /** Waits for a line; fails with all lines when the command ends without it or the time is over. */
    String awaitLine(Duration patience, Predicate<String> wanted) {
        return awaitLine(0, patience, wanted);
    }

    /** The same, but the first {@code said} lines do not count: what happened before may be said again. */
    String awaitLine(int said, Duration patience, Predicate<String> wanted) {
        Instant end = Instant.now().plus(patience);
        synchronized (lines) {
            while (true) {
                for (String line : lines.subList(said, lines.size())) {
                    if (wanted.test(line)) {
                        return line;
                    }
                }
                long left = Duration.between(Instant.now(), end).toMillis();
                if (left <= 0 || !reader.isAlive()) {
                    throw new AssertionError("the line never came; it said:\n" + String.join("\n", lines));
                }
                waitMillis(Math.min(left, 500));
            }
        }
    }

    int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the command did not end; it said:\n" + output());
            }
            reader.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** Like Ctrl-C, but from a program: ends orderly. The handle, unlike the process, leaves its output open. */
    void stop() {
        process.toHandle().destroy();
        awaitEnd(Duration.ofSeconds(60));
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            // The JDK closes what a killed process printed to; that is the end of it, too.
        }
    }

    private void waitMillis(long millis) {
        try {
            lines.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
