package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.Batches;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The progress of a batch. */
@Path(BatchesResource.PATH + "/{id}/events")
@Authenticated
@Tag(name = "Batches")
class BatchEventsResource {

    private final Batches batches;
    private final BatchStream stream;

    BatchEventsResource(Batches batches, BatchStream stream) {
        this.batches = batches;
        this.stream = stream;
    }

    /** Where the batch stands, at once and whenever it moves on, at most twice a second, until it has ended. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<Batch> events(@RestPath UUID id) {
        batches.get(id); // 404 before the stream begins
        return stream.of(id);
    }
}
