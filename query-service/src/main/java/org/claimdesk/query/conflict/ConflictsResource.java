package org.claimdesk.query.conflict;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.claimdesk.query.approved.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conflicts among claims on record. */
@Path("/api/v1/conflicts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
class ConflictsResource {

    private static final int TO_A_PAGE = 50;

    private final Conflicts conflicts;
    private final Representation representation;

    ConflictsResource(Conflicts conflicts, Representation representation) {
        this.conflicts = conflicts;
        this.representation = representation;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listConflicts",
            summary = "Claims on record that conflict, their values side by side, the last changed first")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "open or settled; both unless told",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 500, 50 unless told",
            schema = @Schema(type = SchemaType.INTEGER))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return representation.answer(request, conflicts.page(ConflictSearch.read(uri.getQueryParameters(), TO_A_PAGE)));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(operationId = "getConflict", summary = "One conflict")
    @APIResponse(
            responseCode = "200",
            description = "The conflict",
            content = @Content(schema = @Schema(implementation = ConflictOnRecord.class)))
    @APIResponse(responseCode = "308", description = "Merged: Location leads to the older conflict in which it goes on")
    @APIResponse(responseCode = "410", description = "The claims no longer conflict")
    public Response get(String id, @Context Request request) {
        var answer = conflicts.find(ConflictNotFound.parse(id));
        return answer.conflict() == null
                ? Response.status(Response.Status.PERMANENT_REDIRECT)
                        .location(URI.create("/api/v1/conflicts/" + answer.mergedInto()))
                        .header("Cache-Control", Representation.CACHE)
                        .build()
                : representation.answer(request, answer.conflict());
    }
}
