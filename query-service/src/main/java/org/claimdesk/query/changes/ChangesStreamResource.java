package org.claimdesk.query.changes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.claimdesk.shell.live.Notifications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** The changes as they happen, over Server-Sent Events. */
@Path("/api/v1/changes/stream")
@PermitAll
@Tag(name = "Changes")
class ChangesStreamResource {

    private static final int AT_ONCE = 100;

    /** Proxies close what is silent for a minute; a notification may be lost while the connection to it is renewed. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    private final ChangeLog changes;
    private final Notifications notifications;

    ChangesStreamResource(ChangeLog changes, Notifications notifications) {
        this.changes = changes;
        this.notifications = notifications;
    }

    @GET
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "streamChanges",
            summary = "The changes as they happen",
            description = "An event's id is its cursor: a client that reconnects with Last-Event-ID misses nothing and"
                    + " sees nothing twice. Without a cursor the stream begins with what happens next.")
    public Multi<OutboundSseEvent> stream(
            @Context Sse sse,
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @RestQuery @Nullable String after) {
        var cursor = lastEventId == null || lastEventId.isBlank() ? after : lastEventId;
        var newest = changes.newest();
        return follow(sse, cursor == null ? newest : Position.parse(cursor, newest));
    }

    private Multi<OutboundSseEvent> follow(Sse sse, Position start) {
        var position = new AtomicLong(start.n());
        var ticks = Multi.createFrom().ticks().every(LOOK_AGAIN);
        return Multi.createBy()
                .merging()
                .streams(notifications.stream(ChangeJournal.CHANNEL).map(ignored -> true), ticks.map(ignored -> false))
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToMultiAndConcatenate(woken -> batches(start.epoch(), position)
                        .onItem()
                        .transformToIterable(batch -> batch)
                        .map(change -> event(sse, change))
                        .onCompletion()
                        .ifEmpty()
                        .continueWith(
                                sse.newEventBuilder().comment("still here").build()));
    }

    /** What has happened since, a batch at a time, as fast as the reader takes it. */
    private Multi<List<Change>> batches(long epoch, AtomicLong position) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> next(epoch, position))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .until(List::isEmpty);
    }

    private List<Change> next(long epoch, AtomicLong position) {
        var batch = changes.after(new Position(epoch, position.get()), AT_ONCE);
        position.addAndGet(batch.size());
        return batch;
    }

    private static OutboundSseEvent event(Sse sse, Change change) {
        return sse.newEventBuilder()
                .id(change.cursor())
                .name(change.type().name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(change)
                .build();
    }
}
