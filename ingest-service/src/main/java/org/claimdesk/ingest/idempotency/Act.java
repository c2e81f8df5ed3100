package org.claimdesk.ingest.idempotency;

import java.util.function.Consumer;

/** What a call does, once for a key. */
@FunctionalInterface
public interface Act {

    /**
     * @param keep to be given the answer inside the transaction of the act, so that both are committed or neither; it
     *     refuses with {@link KeyInUseException} when the key was lost meanwhile
     * @return the answer that was kept
     */
    Answer run(Consumer<Answer> keep);
}
