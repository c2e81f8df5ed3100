package org.claimdesk.ingest.batch;

/** The batch as a whole cannot be read; the message is for its uploader. */
class BrokenBatchException extends RuntimeException {

    BrokenBatchException(String message) {
        super(message);
    }
}
