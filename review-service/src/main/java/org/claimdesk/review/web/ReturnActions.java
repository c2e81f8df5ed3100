package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimdesk.review.review.ReviewDesk;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Taking a claim off record, or back into the queue. */
@Path("/claims/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ReturnActions {

    private final ClaimModels models;
    private final ReviewDesk desk;
    private final CurrentAccount account;

    ReturnActions(ClaimModels models, ReviewDesk desk, CurrentAccount account) {
        this.models = models;
        this.desk = desk;
        this.account = account;
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response withdraw(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var made = desk.withdraw(id, DecisionForm.version(sent), DecisionForm.value(sent, "why"), account.id());
            return ClaimPage.on(id, query, made.id());
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.NONE, refusal);
        }
    }

    @POST
    @Path("/reopening")
    @Operation(hidden = true)
    public Response reopen(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var made = desk.reopen(id, DecisionForm.version(sent), DecisionForm.value(sent, "why"), account.id());
            return ClaimPage.on(id, query, made.id());
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.NONE, refusal);
        }
    }
}
