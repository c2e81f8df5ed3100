package org.claimdesk.document.isolated;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents as {@link DocumentReaders} does, but every format with a parser behind it in a process of its own
 * that may be killed: after a time, or by running out of its memory. Plain text, which is only decoded, is read here.
 * The processes are started when they are needed and kept; more callers than processes wait for their turn.
 */
public final class IsolatedReaders implements AutoCloseable {
    private final DocumentReaders here = new DocumentReaders();
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore places;
    private final int megabytes;
    private final Duration time;
    private volatile boolean closed;

    /**
     * @param processes at a time, from 1
     * @param megabytes of heap that each may use
     * @param time after which a process is killed; longer than the readers' own 20 s
     */
    public IsolatedReaders(int processes, int megabytes, Duration time) {
        this.places = new Semaphore(processes, true);
        this.megabytes = megabytes;
        this.time = time;
    }

    /** As {@link DocumentReaders#read}. */
    public Document read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        if (DocumentReaders.isPlain(bytes, contentType, url)) {
            return here.read(bytes, contentType, url);
        }
        places.acquireUninterruptibly();
        Reader reader = null;
        try {
            reader = next();
            return reader.read(bytes, contentType, url, time);
        } finally {
            giveBack(reader);
            places.release();
        }
    }

    /** Of those that live the one used last, which is warm. */
    private Reader next() {
        for (Reader reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            if (reader.alive()) {
                return reader;
            }
        }
        return new Reader(megabytes);
    }

    private void giveBack(@Nullable Reader reader) {
        if (reader != null && reader.alive()) {
            idle.addFirst(reader);
            if (closed) {
                close();
            }
        }
    }

    /** Ends the processes. */
    @Override
    public void close() {
        closed = true;
        for (Reader reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            reader.end();
        }
    }
}
