package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.review.Referrals;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button that says that an opinion was given. */
@Path("/referrals/{id}/answer")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class AnswerAction {

    private final Referrals referrals;
    private final CurrentAccount account;

    AnswerAction(Referrals referrals, CurrentAccount account) {
        this.referrals = referrals;
        this.account = account;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(UUID id, @BeanParam BenchQuery query) {
        var claim = referrals.answer(id, account.id());
        return Response.seeOther(URI.create("/claims/" + claim + query.suffix()))
                .build();
    }
}
