package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;

/** Taking a claim and handing it back. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LeasesResource {

    private final WorkQueue queue;
    private final CurrentAccount account;

    LeasesResource(WorkQueue queue, CurrentAccount account) {
        this.queue = queue;
        this.account = account;
    }

    @PUT
    @Path("/{id}/lease")
    @Consumes(MediaType.WILDCARD)
    public LeaseItem take(UUID id) {
        return queue.take(id, account.id());
    }

    @DELETE
    @Path("/{id}/lease")
    public void handBack(UUID id) {
        queue.handBack(id, account.id());
    }
}
