package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/** The documents of a batch: each is settled once, in one transaction with the batch's counter. */
@ApplicationScoped
class BatchItems {

    private final EntityManager entities;
    private final BatchQueue queue;
    private final BatchConfig config;

    BatchItems(EntityManager entities, BatchQueue queue, BatchConfig config) {
        this.entities = entities;
        this.queue = queue;
        this.config = config;
    }

    /**
     * Notes which documents there are; twice is no harm.
     *
     * @param first position of the first one
     */
    @Transactional(TxType.REQUIRES_NEW)
    void plan(BatchWork work, int first, List<String> names) {
        queue.hold(work, config.lease());
        entities.createNativeQuery("""
                        INSERT INTO batch_item (batch_id, position, name, status)
                        SELECT :id, :first + n - 1, name, 'PENDING'
                        FROM unnest(CAST(:names AS text[])) WITH ORDINALITY AS given (name, n)
                        ON CONFLICT DO NOTHING""")
                .setParameter("id", work.batchId())
                .setParameter("first", first)
                .setParameter("names", names.toArray(String[]::new))
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    BitSet pending(UUID batchId) {
        BitSet positions = new BitSet();
        entities.createNativeQuery(
                        "SELECT position FROM batch_item WHERE batch_id = :id AND status = 'PENDING'", Integer.class)
                .setParameter("id", batchId)
                .getResultList()
                .forEach(position -> positions.set((Integer) position));
        return positions;
    }

    /**
     * Counts a try before it is made, so that one counts too in which the process dies, and moves the lease on.
     *
     * @return how many tries there were with this one
     * @throws BatchLostException when somebody else has the batch, or had it and settled the document
     */
    @Transactional(TxType.REQUIRES_NEW)
    int begin(BatchWork work, Entry entry) {
        queue.hold(work, config.lease());
        List<?> tries = of(work, entry, "tries = tries + 1", " RETURNING tries").getResultList();
        if (tries.isEmpty()) {
            throw new BatchLostException(work);
        }
        return (Integer) tries.getFirst();
    }

    /**
     * In the transaction in which the article is stored.
     *
     * @throws BatchLostException when somebody else has the batch
     */
    @Transactional(TxType.MANDATORY)
    void take(BatchWork work, Entry entry, UUID article) {
        queue.count(work, ItemStatus.DONE);
        settle(work, entry, "status = 'DONE', article_id = :result", article);
    }

    /** @throws BatchLostException when somebody else has the batch */
    @Transactional(TxType.REQUIRES_NEW)
    void refuse(BatchWork work, Entry entry, String problem) {
        queue.count(work, ItemStatus.FAILED);
        settle(work, entry, "status = 'FAILED', problem = :result", problem);
    }

    private void settle(BatchWork work, Entry entry, String what, Object result) {
        if (of(work, entry, what, "").setParameter("result", result).executeUpdate() == 0) {
            throw new BatchLostException(work);
        }
    }

    private Query of(BatchWork work, Entry entry, String what, String returning) {
        return entities.createNativeQuery("UPDATE batch_item SET " + what
                        + " WHERE batch_id = :id AND position = :position AND status = 'PENDING'" + returning)
                .setParameter("id", work.batchId())
                .setParameter("position", entry.position());
    }
}
