package org.claimdesk.query.approved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.digest.StateHash;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is on record as one hash, for whoever runs the installation. */
@Path("/api/v1/state-hash")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class StateHashResource {

    private final RegisterDigest digest;

    StateHashResource(RegisterDigest digest) {
        this.digest = digest;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "getStateHash",
            summary = "One hash over the claims on record",
            description = "Equal to that of review-service once every event has been read here.")
    public StateHash get() {
        return digest.hash();
    }
}
