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
import org.claimdesk.review.claim.ChangeVerdict;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.ChangeDesk;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons beside a change of the article. */
@Path("/claims/{id}/article-changes/{cause}/verdict")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ChangeAction {

    private final ChangeDesk desk;
    private final ClaimModels models;
    private final CurrentAccount account;

    ChangeAction(ChangeDesk desk, ClaimModels models, CurrentAccount account) {
        this.desk = desk;
        this.models = models;
        this.account = account;
    }

    /** Stays on the claim: what is said about its article is not yet said about itself. */
    @POST
    @Operation(hidden = true)
    public Response settle(UUID id, UUID cause, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var said = DecisionForm.named(ChangeVerdict.class, DecisionForm.value(sent, "verdict"));
            if (said == null) {
                throw new WordingRefused("verdict", "must be chosen");
            }
            var goesOn = desk.settle(id, cause, DecisionForm.version(sent), said, account.id())
                    .claimId();
            return Response.seeOther(URI.create("/claims/" + goesOn + query.suffix()))
                    .build();
        } catch (ProblemException refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            var page = ClaimPage.Templates.claim(models.of(id, query, null, null, Problem.of(refusal)));
            return Response.status(refusal.status()).entity(page).build();
        }
    }
}
