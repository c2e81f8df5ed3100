package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final DoneDecisions done;

    ClaimPage(ClaimModels models, DoneDecisions done) {
        this.models = models;
        this.done = done;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID id, @BeanParam BenchQuery query, @RestQuery("done") @Nullable String decision) {
        return Templates.claim(models.of(id, query, null, done.of(decision), null));
    }

    /** The page with a refusal on it and all that was typed. */
    static Response again(
            ClaimModels models, UUID id, BenchQuery query, @Nullable DecisionForm form, ProblemException refusal) {
        return again(refusal, () -> models.of(id, query, form, null, Problem.of(refusal)));
    }

    /** The same for a form beside the decision. */
    static Response again(ClaimModels models, UUID id, BenchQuery query, ToolForm tool, ProblemException refusal) {
        return again(refusal, () -> models.of(id, query, null, null, Problem.of(refusal), tool));
    }

    private static Response again(ProblemException refusal, Supplier<ClaimModel> model) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        return Response.status(refusal.status())
                .entity(Templates.claim(model.get()))
                .build();
    }

    /**
     * To what comes next; the queue when nothing does.
     *
     * @param decision null when another verdict is awaited
     */
    static Response on(@Nullable UUID next, BenchQuery query, @Nullable UUID decision) {
        var suffix = query.suffix();
        var told = decision == null ? "" : (suffix.isEmpty() ? "?" : "&") + "done=" + decision;
        var target = (next == null ? "/" : "/claims/" + next) + suffix + told;
        return Response.seeOther(URI.create(target)).build();
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance claim(ClaimModel page);
    }
}
