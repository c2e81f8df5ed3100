package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.review.Undoing;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The undo button. */
@Path("/decisions/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class UndoAction {

    private final Undoing undoing;
    private final CurrentAccount account;

    UndoAction(Undoing undoing, CurrentAccount account) {
        this.undoing = undoing;
        this.account = account;
    }

    @POST
    @Path("/undo")
    @Operation(hidden = true)
    public Response undo(UUID id, @BeanParam BenchQuery query) {
        var claim = undoing.undo(id, account.id(), account.has(Roles.EDITOR));
        return Response.seeOther(URI.create("/claims/" + claim + query.suffix()))
                .build();
    }
}
