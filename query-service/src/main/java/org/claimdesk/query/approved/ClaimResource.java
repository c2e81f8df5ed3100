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
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One claim by its permanent id. */
@Path("/api/v1/claims/{id}")
@PermitAll
@Tag(name = "Claims")
class ClaimResource {

    private static final String FOLDER = "/api/v1/claims/";

    private final ClaimAnswers answers;
    private final Register register;
    private final Representation representation;

    ClaimResource(ClaimAnswers answers, Register register, Representation representation) {
        this.answers = answers;
        this.register = register;
        this.representation = representation;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getClaim",
            summary = "One claim",
            description = "As JSON, as JSON-LD, or, for browsers, by way of its page.")
    @APIResponse(
            responseCode = "200",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = ClaimOnRecord.class)))
    @APIResponse(responseCode = "308", description = "Merged: Location leads to the claim that says the same")
    @APIResponse(
            responseCode = "410",
            description = "Taken off the record, until it is put there again",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Tombstone.class)))
    public Response get(String id, @Context Request request) {
        return answers.answer(id, request, FOLDER, MediaType.APPLICATION_JSON);
    }

    @GET
    @Produces(ClaimAnswers.LD_JSON + ";qs=0.5")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response linkedData(String id, @Context Request request) {
        return answers.answer(id, request, FOLDER, ClaimAnswers.LD_JSON);
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.2")
    @Operation(hidden = true)
    public Response page(String id) {
        return Response.seeOther(URI.create("/claims/" + ClaimNotFound.parse(id)))
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
}
