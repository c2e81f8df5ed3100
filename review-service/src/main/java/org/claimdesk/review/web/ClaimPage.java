package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.claimdesk.review.review.ReviewDesk;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One claim: read, decide, and on to the next. */
@Path("/claims/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ClaimPage {

    private final ClaimModels models;
    private final ReviewDesk desk;
    private final DoneDecisions done;
    private final CurrentAccount account;

    ClaimPage(ClaimModels models, ReviewDesk desk, DoneDecisions done, CurrentAccount account) {
        this.models = models;
        this.desk = desk;
        this.done = done;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID id, @BeanParam BenchQuery query, @RestQuery("done") @Nullable String decision) {
        return Templates.claim(models.of(id, query, null, done.of(decision), null));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        var form = DecisionForm.of(sent);
        var next = models.after(id, query);
        try {
            var verdict = DecisionForm.named(Verdict.class, DecisionForm.value(sent, "verdict"));
            if (verdict == null) {
                throw new WordingRefused("verdict", "must be chosen");
            }
            var made = desk.decide(id, DecisionForm.version(sent), form.draft(verdict), account.id());
            return on(next, query, made.id());
        } catch (ProblemException refusal) {
            return again(id, query, form, refusal);
        }
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var made = desk.withdraw(id, DecisionForm.version(sent), DecisionForm.value(sent, "why"), account.id());
            return on(id, query, made.id());
        } catch (ProblemException refusal) {
            return again(id, query, null, refusal);
        }
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reopen(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var made = desk.reopen(id, DecisionForm.version(sent), DecisionForm.value(sent, "why"), account.id());
            return on(id, query, made.id());
        } catch (ProblemException refusal) {
            return again(id, query, null, refusal);
        }
    }

    private Response again(UUID id, BenchQuery query, @Nullable DecisionForm form, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        var page = Templates.claim(models.of(id, query, form, null, Problem.of(refusal)));
        return Response.status(refusal.status()).entity(page).build();
    }

    private static Response on(@Nullable UUID next, BenchQuery query, UUID decision) {
        var suffix = query.suffix();
        var target =
                (next == null ? "/" : "/claims/" + next) + suffix + (suffix.isEmpty() ? "?" : "&") + "done=" + decision;
        return Response.seeOther(URI.create(target)).build();
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance claim(ClaimModel page);
    }
}
