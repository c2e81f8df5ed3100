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
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.DecisionDesk;
import org.claimdesk.review.review.Rewording;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The decision panel, sent. */
@Path("/claims/{id}/decisions")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class DecisionAction {

    private final ClaimModels models;
    private final DecisionDesk desk;
    private final Rewording rewording;
    private final CurrentAccount account;

    DecisionAction(ClaimModels models, DecisionDesk desk, Rewording rewording, CurrentAccount account) {
        this.models = models;
        this.desk = desk;
        this.rewording = rewording;
        this.account = account;
    }

    @POST
    @Operation(hidden = true)
    public Response decide(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        var form = DecisionForm.of(sent);
        var next = models.after(id, query);
        try {
            if (DecisionForm.value(sent, "verdict").equals("REWORD")) {
                rewording.reword(id, DecisionForm.version(sent), form.draft(Verdict.APPROVE), account.id());
                return Response.seeOther(URI.create("/claims/" + id + query.suffix()))
                        .build();
            }
            var verdict = DecisionForm.named(Verdict.class, DecisionForm.value(sent, "verdict"));
            if (verdict == null) {
                throw new WordingRefused("verdict", "must be chosen");
            }
            var made = desk.decide(id, DecisionForm.version(sent), form.draft(verdict), account.id());
            // What comes next may have been decided with it.
            return ClaimPage.on(
                    form.grouped() ? models.after(id, query) : next,
                    query,
                    made.decision() == null ? null : made.decision().id());
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, form, refusal);
        }
    }
}
