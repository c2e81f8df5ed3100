package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.review.Remarks;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The comment form. */
@Path("/claims/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CommentAction {

    private final Remarks remarks;
    private final CurrentAccount account;

    CommentAction(Remarks remarks, CurrentAccount account) {
        this.remarks = remarks;
        this.account = account;
    }

    @POST
    @Path("/comments")
    @Operation(hidden = true)
    public Response comment(UUID id, @BeanParam BenchQuery query, @FormParam("text") @Nullable String text) {
        remarks.add(id, text, account.id());
        return Response.seeOther(URI.create("/claims/" + id + query.suffix() + "#comments"))
                .build();
    }
}
