package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/** Works on one batch: looks first what documents there are, then takes in those not settled yet. */
@ApplicationScoped
class BatchRun {

    private final OpenBatches open;
    private final Planning planning;
    private final Settling settling;
    private final BatchQueue queue;

    BatchRun(OpenBatches open, Planning planning, Settling settling, BatchQueue queue) {
        this.open = open;
        this.planning = planning;
        this.settling = settling;
        this.queue = queue;
    }

    /**
     * @param stopping asked before each document
     * @return whether the batch has ended; if not, something unexpected happened to some of its documents
     * @throws BatchLostException when the batch is somebody else's now or the process ends
     */
    boolean run(BatchWork work, BooleanSupplier stopping) {
        Entries entries = open.open(work);
        BitSet pending;
        try {
            pending = planning.plan(work, entries);
        } catch (BrokenBatchException e) {
            queue.refuse(work, String.valueOf(e.getMessage()));
            return true;
        }
        entries.read(pending::get, entry -> {
            if (stopping.getAsBoolean()) {
                throw new BatchLostException(work);
            }
            settling.settle(work, entry);
        });
        return queue.done(work);
    }
}
