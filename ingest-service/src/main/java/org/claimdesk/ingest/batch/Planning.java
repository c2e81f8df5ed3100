package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds out which documents a batch has, and which of them are still to be settled. */
@ApplicationScoped
class Planning {

    private static final int BLOCK = 1000;

    private final BatchItems items;
    private final BatchQueue queue;
    private final BatchConfig config;

    Planning(BatchItems items, BatchQueue queue, BatchConfig config) {
        this.items = items;
        this.queue = queue;
        this.config = config;
    }

    /**
     * Notes the documents unless that was done before.
     *
     * @return the positions of those that are PENDING
     * @throws BrokenBatchException when the upload is not usable, has no document or too many
     * @throws BatchLostException when somebody else has the batch
     */
    BitSet plan(BatchWork work, Entries entries) {
        if (!work.counted()) {
            Block block = new Block(work);
            entries.names(block::add);
            queue.counted(work, block.end());
        }
        return items.pending(work.batchId());
    }

    /** Names are written as they come: a hundred thousand long ones would be too many to hold. */
    private final class Block {
        private final BatchWork work;
        private final List<String> names = new ArrayList<>(BLOCK);
        private int first;

        Block(BatchWork work) {
            this.work = work;
        }

        void add(String name) {
            if (first + names.size() >= config.documents()) {
                throw new BrokenBatchException("A batch may have at most " + config.documents() + " documents.");
            }
            names.add(name);
            if (names.size() == BLOCK) {
                write();
            }
        }

        int end() {
            write();
            if (first == 0) {
                throw new BrokenBatchException("There is no document in it.");
            }
            return first;
        }

        private void write() {
            if (!names.isEmpty()) {
                items.plan(work, first, names);
                first += names.size();
                names.clear();
            }
        }
    }
}
