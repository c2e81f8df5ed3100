package org.claimdesk.ingest.batch;

/** The lease ran out and somebody else has the batch, or the process ends: this worker stops, and changes nothing more. */
class BatchLostException extends RuntimeException {

    BatchLostException(BatchWork work) {
        super("hold on batch " + work.batchId() + " lost");
    }
}
