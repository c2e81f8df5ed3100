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
import java.util.ArrayList;
import java.util.UUID;
import org.claimdesk.review.review.ClaimPart;
import org.claimdesk.review.review.MissedClaims;
import org.claimdesk.review.review.Splitting;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that make new claims: of words that were selected in the article, and of the parts of a claim. */
@Path("/claims/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class PartsActions {

    private final ClaimModels models;
    private final MissedClaims missed;
    private final Splitting splitting;
    private final CurrentAccount account;

    PartsActions(ClaimModels models, MissedClaims missed, Splitting splitting, CurrentAccount account) {
        this.models = models;
        this.missed = missed;
        this.splitting = splitting;
        this.account = account;
    }

    /** The new claim comes next. */
    @POST
    @Path("/missed")
    @Operation(hidden = true)
    public Response add(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var added = missed.add(
                    models.article(id),
                    DecisionForm.value(sent, "quote"),
                    near(sent),
                    DecisionForm.value(sent, "words"),
                    account.id());
            return ClaimPage.on(added.claim().id(), query, null);
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.of("missed", sent), refusal);
        }
    }

    /** The first part comes next. */
    @POST
    @Path("/split")
    @Operation(hidden = true)
    public Response split(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        var parts = new ArrayList<ClaimPart>();
        for (int i = 0; i < Splitting.MOST && sent.containsKey("part-" + i + "-text"); i++) {
            var text = DecisionForm.value(sent, "part-" + i + "-text");
            if (!text.isBlank()) {
                parts.add(new ClaimPart(text, null, null, DecisionForm.value(sent, "part-" + i + "-quote")));
            }
        }
        try {
            var split = splitting.split(id, DecisionForm.version(sent), parts, account.id(), account.has(Roles.EDITOR));
            return ClaimPage.on(
                    split.parts().getFirst(), query, split.decision().id());
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.of("split", sent), refusal);
        }
    }

    /** Where it was selected; nothing for words that were typed. */
    private static int near(MultivaluedMap<String, String> sent) {
        var near = DecisionForm.value(sent, "near");
        return near.matches("[0-9]{1,8}") ? Integer.parseInt(near) : 0;
    }
}
