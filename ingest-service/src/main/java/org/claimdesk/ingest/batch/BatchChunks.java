package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.claimdesk.shell.problem.ProblemException;

/** The uploads themselves, in chunks of 1 MiB, each stored by itself: the whole would outlast any transaction. */
@ApplicationScoped
class BatchChunks {

    private final EntityManager entities;

    BatchChunks(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(UUID id, NewBatch batch) {
        entities.createNativeQuery("INSERT INTO batch (id, format, lane, file_name, status, created_by)"
                        + " VALUES (:id, :format, :lane, :name, 'RECEIVING', :account)")
                .setParameter("id", id)
                .setParameter("format", batch.format().name())
                .setParameter("lane", batch.lane().name())
                .setParameter("name", batch.fileName())
                .setParameter("account", batch.account())
                .executeUpdate();
    }

    /**
     * @param bytes {@link ChunkStream#CHUNK}, fewer in the last one
     * @throws ProblemException 408 when the upload was given up meanwhile
     */
    @Transactional(TxType.REQUIRES_NEW)
    void add(UUID id, int number, byte[] bytes) {
        update(id, "size = size + " + bytes.length + ", due_at = now()");
        entities.createNativeQuery("INSERT INTO batch_chunk (batch_id, number, bytes) VALUES (:id, :number, :bytes)")
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /**
     * From then on it is worked on, whatever happens to this process.
     *
     * @throws ProblemException 408 when the upload was given up meanwhile
     */
    @Transactional(TxType.MANDATORY)
    void complete(UUID id) {
        update(id, "status = 'WORKING', due_at = now()");
    }

    /** Forgets an upload that was not completed; one that was stays. */
    @Transactional(TxType.REQUIRES_NEW)
    void drop(UUID id) {
        entities.createNativeQuery("DELETE FROM batch WHERE id = :id AND status = 'RECEIVING'")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    byte[] get(UUID id, int number) {
        return (byte[]) entities.createNativeQuery(
                        "SELECT bytes FROM batch_chunk WHERE batch_id = :id AND number = :number", byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResult();
    }

    private void update(UUID id, String what) {
        int changed = entities.createNativeQuery(
                        "UPDATE batch SET " + what + " WHERE id = :id AND status = 'RECEIVING'")
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw new ProblemException(
                    408, "upload-timeout", "Upload timed out", "The upload made no progress for too long.");
        }
    }
}
