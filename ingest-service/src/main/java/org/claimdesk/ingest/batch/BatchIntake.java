package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.ingest.article.DocumentTooLargeException;
import org.claimdesk.shell.digest.Sha256;
import org.claimdesk.shell.problem.ProblemException;

/** Takes a batch from the network into the database, with memory for one chunk. */
@ApplicationScoped
public class BatchIntake {

    private final BatchChunks chunks;
    private final Batches batches;
    private final BatchProgress progress;
    private final BatchConfig config;

    BatchIntake(BatchChunks chunks, Batches batches, BatchProgress progress, BatchConfig config) {
        this.chunks = chunks;
        this.batches = batches;
        this.progress = progress;
        this.config = config;
    }

    /** Most bytes of one batch. */
    public long limit() {
        return config.limit().asLongValue();
    }

    /**
     * Stores the whole upload. Nothing is kept of one that breaks off; nothing happens with a whole one until it is started.
     *
     * @throws ProblemException 400 when it is empty
     * @throws DocumentTooLargeException when it is too large
     */
    public StoredBatch store(InputStream body, NewBatch batch) throws IOException {
        UUID id = UUID.randomUUID();
        chunks.begin(id, batch);
        boolean whole = false;
        try {
            StoredBatch stored = new StoredBatch(id, store(id, body));
            whole = true;
            return stored;
        } finally {
            if (!whole) {
                chunks.drop(id);
            }
        }
    }

    /**
     * When this returns the batch will be worked on, whatever happens to this process.
     *
     * @param also done in the same transaction, which it can still undo by throwing
     */
    @Transactional
    public Batch start(StoredBatch stored, Consumer<Batch> also) {
        chunks.complete(stored.id());
        progress.changed(stored.id());
        Batch batch = batches.get(stored.id());
        also.accept(batch);
        return batch;
    }

    /** Forgets a batch that was not started; one that was stays. */
    public void drop(StoredBatch stored) {
        chunks.drop(stored.id());
    }

    private String store(UUID id, InputStream body) throws IOException {
        MessageDigest digest = Sha256.begin();
        long size = 0;
        int number = 0;
        for (byte[] chunk = body.readNBytes(ChunkStream.CHUNK);
                chunk.length > 0;
                chunk = body.readNBytes(ChunkStream.CHUNK)) {
            size += chunk.length;
            if (size > config.limit().asLongValue()) {
                throw new DocumentTooLargeException(
                        "A batch may have at most " + (config.limit().asLongValue() >> 20) + " MiB.");
            }
            digest.update(chunk);
            chunks.add(id, number++, chunk);
        }
        if (size == 0) {
            throw new ProblemException(400, "bad-input", "Bad input", "The batch is empty.");
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
