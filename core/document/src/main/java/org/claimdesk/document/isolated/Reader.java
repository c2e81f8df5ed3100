package org.claimdesk.document.isolated;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimdesk.document.Document;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** The other end of a {@link ReadingProcess}. Reads one document at a time; after a death it is not used again. */
final class Reader {
    /** Of the JVM's option that ends it when memory runs out. */
    private static final int OUT_OF_MEMORY = 3;
    /** Bytes; a text of 4 MiB with all blocks and links that a document may have stays far below. */
    private static final int MAX_ANSWER = 128 << 20;

    private static final int MAX_NAME = 10_000;
    private static final int DYING_SECONDS = 5;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean broken;

    Reader(int megabytes) {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-Xss4m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReadingProcess.class.getName()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("no process for reading documents can be started", e);
        }
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(process.getInputStream());
        requireReady();
    }

    /** No document is to blame for a process that does not come up. */
    private void requireReady() {
        try {
            if (in.readInt() == ReadingProcess.READY) {
                return;
            }
        } catch (IOException e) {
            end();
            throw new IllegalStateException("the process for reading documents ends at once", e);
        }
        end();
        throw new IllegalStateException("the process for reading documents does not answer");
    }

    /** Whether another document may come. */
    boolean alive() {
        return !broken && process.isAlive();
    }

    void end() {
        broken = true;
        process.destroyForcibly();
    }

    /** @throws UnreadableDocumentException also when the process dies of the document, or is killed after the time */
    Document read(byte[] bytes, @Nullable String type, @Nullable String url, Duration time) {
        CompletableFuture<Boolean> late =
                new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS);
        late.thenAccept(this::endIf);
        try {
            ask(bytes, type, url);
            int length = in.readInt();
            if (length > MAX_ANSWER) {
                end();
                throw new UnreadableDocumentException(Reason.TOO_LARGE, "The document has more text than is read");
            }
            return Answer.JSON.readValue(in.readNBytes(length), Answer.class).get();
        } catch (IOException e) {
            broken = true;
            throw died(late.isDone());
        } finally {
            late.complete(false);
        }
    }

    /** Called when {@code late} is decided already: whoever sees the process die of this finds the reason there. */
    private void endIf(boolean late) {
        if (late) {
            end();
        }
    }

    private void ask(byte[] bytes, @Nullable String type, @Nullable String url) throws IOException {
        out.writeInt(bytes.length);
        write(type);
        write(url);
        out.write(bytes);
        out.flush();
    }

    private void write(@Nullable String value) throws IOException {
        boolean sent = value != null && value.length() <= MAX_NAME;
        out.writeBoolean(sent);
        if (sent) {
            out.writeUTF(value);
        }
    }

    private UnreadableDocumentException died(boolean late) {
        if (late) {
            return new UnreadableDocumentException(Reason.TOO_SLOW, "The document takes too long to read");
        }
        boolean memory = exitValue() == OUT_OF_MEMORY;
        return memory
                ? new UnreadableDocumentException(
                        Reason.TOO_LARGE, "The document takes more memory to read than one document may")
                : new UnreadableDocumentException(Reason.DAMAGED, "The document cannot be read");
    }

    /** Of a process that closed its output, and so is about to end. */
    private int exitValue() {
        try {
            return process.onExit().get(DYING_SECONDS, TimeUnit.SECONDS).exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It hangs: what it died of stays unknown.
        }
        end();
        return -1;
    }
}
