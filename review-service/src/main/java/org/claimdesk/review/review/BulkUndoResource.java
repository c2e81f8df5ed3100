package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.review.claim.DecisionUnknown;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;

/** What was decided together, and taking it back. */
@Path("/api/v1/decisions:bulk/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class BulkUndoResource {

    private final BulkFile file;
    private final BulkUndoing undoing;
    private final CurrentAccount account;

    BulkUndoResource(BulkFile file, BulkUndoing undoing, CurrentAccount account) {
        this.file = file;
        this.undoing = undoing;
        this.account = account;
    }

    @GET
    public BulkFile.Summary get(UUID id) {
        return file.of(id).orElseThrow(() -> new DecisionUnknown(id));
    }

    /** Own ones, an editor also those of others. */
    @POST
    @Path("/undo")
    public BulkUndoing.Undone undo(UUID id) {
        return undoing.undo(id, account.id(), account.has(Roles.EDITOR));
    }
}
