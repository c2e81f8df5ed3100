package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntFunction;

/** Opens the upload of a batch for reading; each chunk that is read moves the lease on. */
@ApplicationScoped
class OpenBatches {

    private final BatchChunks chunks;
    private final BatchQueue queue;
    private final BatchConfig config;

    OpenBatches(BatchChunks chunks, BatchQueue queue, BatchConfig config) {
        this.chunks = chunks;
        this.queue = queue;
        this.config = config;
    }

    /** Reading from it throws {@link BatchLostException} when somebody else has the batch. */
    Entries open(BatchWork work) {
        IntFunction<byte[]> reading = number -> {
            queue.hold(work, config.lease());
            return chunks.get(work.batchId(), number);
        };
        int most = Math.toIntExact(config.documentLimit().asLongValue());
        ChunkStream upload = new ChunkStream(reading, work.size());
        return switch (work.format()) {
            case ZIP -> new ZipEntries(upload, new ChunkStream(reading, work.size()), most, config.documents());
            // JSON writes some characters as two.
            case NDJSON -> new LineEntries(upload, most + most / 2);
        };
    }
}
