package org.claimdesk.ingest.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleProgress;
import org.claimdesk.ingest.article.Progress;

/** Progress as it happens, for Server-Sent Events. */
@ApplicationScoped
class ProgressStream {

    /** A look between notifications: one may get lost, and a proxy cuts a silent connection. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final ArticleProgress progress;

    ProgressStream(ArticleProgress progress) {
        this.progress = progress;
    }

    /** How far the article is now, and each time that it moves on; ends when nothing more happens by itself. */
    Multi<Progress> of(UUID id) {
        Multi<UUID> changes = progress.changes().filter(id::equals);
        Multi<UUID> looks =
                Multi.createFrom().ticks().every(LOOK).onOverflow().drop().map(tick -> id);
        return Multi.createBy()
                .merging()
                .streams(changes, looks)
                .onItem()
                .transformToUniAndConcatenate(this::look)
                .onItem()
                .transformToMultiAndConcatenate(ProgressStream::marked)
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }

    /** Every article that moves on, for lists: what became of it, only those look up who show it. */
    Multi<UUID> all() {
        return progress.changes();
    }

    /** The last one is followed by nothing, so that it still goes out before the stream ends. */
    private static Multi<Optional<Progress>> marked(Progress progress) {
        return progress.last()
                ? Multi.createFrom().items(Optional.of(progress), Optional.empty())
                : Multi.createFrom().item(Optional.of(progress));
    }

    private Uni<Progress> look(UUID id) {
        return Uni.createFrom().item(() -> progress.of(id)).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }
}
