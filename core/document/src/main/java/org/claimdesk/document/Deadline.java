package org.claimdesk.document;

import java.time.Duration;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/** How long a reader may work on one document. Readers ask in every loop that a document can make long. */
public final class Deadline {
    private static final Duration READING = Duration.ofSeconds(20);
    private final long end;

    private Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    public static Deadline forReading() {
        return new Deadline(READING);
    }

    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /** @throws UnreadableDocumentException when the time is over */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new UnreadableDocumentException(Reason.TOO_SLOW, "The document takes longer than 20 s to read");
        }
    }
}
