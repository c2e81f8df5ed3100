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
import org.claimdesk.query.approved.ClaimNotFound;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conflicts of one claim; a class of its own, because the address belongs to the claim's. */
@Path("/api/v1/claims/{id}/conflicts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
class ClaimConflictsResource {

    private final Conflicts conflicts;
    private final Register register;
    private final Representation representation;

    ClaimConflictsResource(Conflicts conflicts, Register register, Representation representation) {
        this.conflicts = conflicts;
        this.register = register;
        this.representation = representation;
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "getClaimConflicts", summary = "The conflicts that a claim is in")
    public Response get(String id, @Context Request request) {
        var uuid = ClaimNotFound.parse(id);
        register.find(uuid).orElseThrow(() -> new ClaimNotFound(id));
        return representation.answer(request, conflicts.page(ConflictSearch.of(uuid)));
    }
}
