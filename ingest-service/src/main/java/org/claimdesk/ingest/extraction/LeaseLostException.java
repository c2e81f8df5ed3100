package org.claimdesk.ingest.extraction;

/** The lease ran out and somebody else has the article, or it was settled: what this worker found is dropped. */
class LeaseLostException extends RuntimeException {

    LeaseLostException(Work work) {
        super("lease on article " + work.articleId() + " lost");
    }
}
