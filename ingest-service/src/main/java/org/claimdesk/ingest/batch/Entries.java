package org.claimdesk.ingest.batch;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** The documents of an upload one after the other; the same upload always gives the same entries. */
interface Entries {

    /**
     * All names, in order.
     *
     * @throws BrokenBatchException when the upload as a whole is not usable
     */
    void names(Consumer<String> sink);

    /**
     * @param wanted tells by the position which ones are to be read
     * @throws BrokenBatchException when the upload as a whole is not usable
     */
    void read(IntPredicate wanted, Consumer<Entry> sink);
}
