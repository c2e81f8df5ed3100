package org.claimdesk.ingest.batch;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.claimdesk.shell.live.Notifications;

/** Tells every instance that a batch moved on. A notification may get lost: whoever listens also looks from time to time. */
@ApplicationScoped
public class BatchProgress {

    private static final String CHANNEL = "batch_progress";

    private final Notifications notifications;

    BatchProgress(Notifications notifications) {
        this.notifications = notifications;
    }

    /** To be sent when the transaction commits. */
    @Transactional(TxType.MANDATORY)
    void changed(UUID batchId) {
        notifications.send(CHANNEL, batchId.toString());
    }

    /** Ids of the batches that moved on, as it happens: one for each document. */
    public Multi<UUID> changes() {
        return notifications.stream(CHANNEL).map(UUID::fromString);
    }
}
