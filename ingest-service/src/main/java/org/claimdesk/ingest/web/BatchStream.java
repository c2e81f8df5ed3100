package org.claimdesk.ingest.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.BatchProgress;
import org.claimdesk.ingest.batch.Batches;

/** The progress of batches as it happens, for Server-Sent Events. */
@ApplicationScoped
class BatchStream {

    /** Changes come for each document; a page needs no more than this. */
    private static final Duration PACE = Duration.ofMillis(500);

    /** A look between notifications: one may get lost, and a proxy cuts a silent connection. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final BatchProgress progress;
    private final Batches batches;

    BatchStream(BatchProgress progress, Batches batches) {
        this.progress = progress;
        this.batches = batches;
    }

    /** How far the batch is now, and then as it moves on; ends when nothing more happens by itself. */
    Multi<Batch> of(UUID id) {
        Multi<UUID> changes = progress.changes()
                .filter(id::equals)
                .group()
                .intoLists()
                .every(PACE)
                .filter(several -> !several.isEmpty())
                .onOverflow()
                .dropPreviousItems() // never the last
                .map(several -> id);
        Multi<UUID> looks =
                Multi.createFrom().ticks().every(LOOK).onOverflow().drop().map(tick -> id);
        return Multi.createBy()
                .merging()
                .streams(changes, looks)
                .onItem()
                .transformToUniAndConcatenate(this::look)
                .onItem()
                .transformToMultiAndConcatenate(BatchStream::marked)
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }

    /** The last one is followed by nothing, so that it still goes out before the stream ends. */
    private static Multi<Optional<Batch>> marked(Batch batch) {
        return batch.status().last()
                ? Multi.createFrom().items(Optional.of(batch), Optional.empty())
                : Multi.createFrom().item(Optional.of(batch));
    }

    private Uni<Batch> look(UUID id) {
        return Uni.createFrom().item(() -> batches.get(id)).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }
}
