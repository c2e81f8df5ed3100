package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** One stream for the whole list of uploads: a browser opens only six connections to a host. */
@Path("/uploads/events")
@Authenticated
class UploadEvents {

    private final ProgressStream stream;

    UploadEvents(ProgressStream stream) {
        this.stream = stream;
    }

    /** An article whose line is to be looked at again. */
    record Moved(UUID id) {}

    @GET
    @Operation(hidden = true)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<Moved> events() {
        return stream.all().map(Moved::new);
    }
}
