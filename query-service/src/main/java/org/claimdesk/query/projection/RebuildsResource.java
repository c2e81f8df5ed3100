package org.claimdesk.query.projection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Building the read model anew, for whoever runs the installation. */
@Path("/api/v1/rebuilds")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class RebuildsResource {

    /** Long enough for a small register, so that whoever asks by hand sees the outcome at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Rebuilds rebuilds;

    RebuildsResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "startRebuild",
            summary = "Build the read model anew from the topic; the old one serves until it is done",
            description = "Answers when it is done, or after 20 seconds with status RUNNING; Location tells the rest.")
    public Response start() {
        var rebuild = rebuilds.start(PATIENCE);
        return Response.accepted(rebuild)
                .location(URI.create("/api/v1/rebuilds/" + rebuild.id()))
                .build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "listRebuilds", summary = "The last rebuilds, newest first")
    public Page<Rebuild> list() {
        return new Page<>(rebuilds.newest(), null, null);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is")
    public Rebuild get(UUID id) {
        return rebuilds.find(id)
                .orElseThrow(
                        () -> new ProblemException(404, "not-found", "Not found", "There was no rebuild " + id + "."));
    }
}
