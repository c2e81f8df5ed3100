package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimdesk.shell.problem.ProblemException;

/**
 * The memory for documents that are being taken in, which are read whole. Whoever comes when it is full waits a while
 * and is then asked to come again, before a byte of the document is read.
 */
@ApplicationScoped
public class UploadRoom {

    private final ArticleConfig config;
    private final int size;
    private final Semaphore mebibytes;

    UploadRoom(ArticleConfig config) {
        this.config = config;
        this.size = Math.toIntExact(config.uploadMemory().asLongValue() >> 20);
        this.mebibytes = new Semaphore(size, true);
    }

    /** What is done with a document; may read it from the request. */
    public interface Taking<T> {
        T run() throws IOException;
    }

    /**
     * @param announced bytes of the document; negative when nobody knows, which counts as the most it may have
     * @throws ProblemException 503 when others need the memory for too long
     */
    public <T> T take(long announced, Taking<T> taking) throws IOException {
        long most = config.documentLimit().asLongValue();
        long bytes = announced < 0 ? most : Math.min(announced, most);
        int needed = Math.min(size, Math.toIntExact(bytes >> 20) + 1);
        enter(needed);
        try {
            return taking.run();
        } finally {
            mebibytes.release(needed);
        }
    }

    private void enter(int needed) {
        try {
            if (mebibytes.tryAcquire(needed, config.uploadWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                        503, "busy", "Busy", "Too many documents are being taken in; send it again in a moment.")
                .header("Retry-After", "5");
    }
}
