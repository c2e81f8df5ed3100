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
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.review.Referrals;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The form that asks a colleague. */
@Path("/claims/{id}/referrals")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ReferralActions {

    private final ClaimModels models;
    private final Referrals referrals;
    private final CurrentAccount account;

    ReferralActions(ClaimModels models, Referrals referrals, CurrentAccount account) {
        this.models = models;
        this.referrals = referrals;
        this.account = account;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            referrals.send(id, to(sent), DecisionForm.value(sent, "note"), account.id());
            return Response.seeOther(URI.create("/claims/" + id + query.suffix() + "#asked"))
                    .build();
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.of("ask", sent), refusal);
        }
    }

    private static @Nullable UUID to(MultivaluedMap<String, String> sent) {
        var to = DecisionForm.value(sent, "to");
        try {
            return to.isEmpty() ? null : UUID.fromString(to);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
