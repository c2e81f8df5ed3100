package org.claimdesk.query.approved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One claim by its permanent id. */
@Path("/api/v1/claims/{id}")
@PermitAll
@Tag(name = "Claims")
class ClaimResource {

    private final Register register;
    private final Links links;
    private final Representation representation;

    ClaimResource(Register register, Links links, Representation representation) {
        this.register = register;
        this.links = links;
        this.representation = representation;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getClaim",
            summary = "One claim",
            description =
                    "308 leads from a merged claim to the one that says the same; 410 answers with the tombstone of a"
                            + " claim that was taken off the record, until it is put on record again.")
    public Response get(String id, @Context Request request) {
        var uuid = ClaimNotFound.parse(id);
        var found = register.find(uuid).orElseThrow(() -> new ClaimNotFound(id));
        var withdrawal = found.withdrawal();
        if (withdrawal == null) {
            return representation.answer(request, ServedClaim.of(found.onRecord(), links));
        }
        return withdrawal.mergedInto() == null
                ? gone(uuid, found.version(), withdrawal)
                : Response.status(Response.Status.PERMANENT_REDIRECT)
                        .location(URI.create("/api/v1/claims/" + withdrawal.mergedInto()))
                        .header("Cache-Control", Representation.CACHE)
                        .build();
    }

    @GET
    @Path("/history")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getClaimHistory",
            summary = "What the register said under this id, and when, oldest first")
    public Response history(String id, @Context Request request) {
        var uuid = ClaimNotFound.parse(id);
        var versions = register.history(uuid);
        if (versions.isEmpty() && register.find(uuid).isEmpty()) {
            throw new ClaimNotFound(id);
        }
        return representation.answer(
                request, new Page<>(versions.stream().map(ServedVersion::of).toList(), null, (long) versions.size()));
    }

    private Response gone(UUID id, long version, Withdrawal withdrawal) {
        return Response.status(Response.Status.GONE)
                .type("application/problem+json")
                .header("Cache-Control", Representation.CACHE)
                .entity(Tombstone.of(id, version, withdrawal, links))
                .build();
    }
}
