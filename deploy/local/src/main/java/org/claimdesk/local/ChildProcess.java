package org.claimdesk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours that ends when the launcher does, however that ends. */
record ChildProcess(String name, Process process, Signal stop) {

    /** A log longer than this is set aside at the next start; one old log is kept. */
    private static final long LONGEST_LOG = 20 << 20;

    /** The signal that asks a program to end orderly: PostgreSQL waits for its clients at TERM and not at INT. */
    enum Signal {
        TERM,
        INT
    }

    /**
     * @param command as {@link Wrapping} made it
     * @param log where what it prints is appended
     */
    static ChildProcess start(String name, Signal stop, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("JDK_JAVA_") || key.startsWith("PG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new ChildProcess(name, process, stop);
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end and goes on at once. */
    void askToStop() {
        signal(stop.name());
    }

    void signal(String signal) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it has ended; kills it when it has not in that time. Answers whether it ended by itself. */
    boolean awaitEnd(Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        return false;
    }
}
