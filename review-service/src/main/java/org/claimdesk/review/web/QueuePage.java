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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimdesk.review.review.WorkQueue;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The queue. */
@Path("/")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class QueuePage {

    private final QueueModels models;
    private final WorkQueue work;
    private final DoneDecisions done;
    private final CurrentAccount account;

    QueuePage(QueueModels models, WorkQueue work, DoneDecisions done, CurrentAccount account) {
        this.models = models;
        this.work = work;
        this.done = done;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            @BeanParam BenchQuery query,
            @RestQuery @Nullable String cursor,
            @RestQuery("done") @Nullable String decision) {
        return Templates.queue(models.of(query, cursor, done.of(decision)));
    }

    /** Opens the best claim that nobody is working on. */
    @POST
    @Path("next")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response next(@BeanParam BenchQuery query) {
        var best = work.next(query.filter(), null, account.id());
        var target = best.map(claim -> "/claims/" + claim.id() + query.suffix()).orElse("/" + query.suffix());
        return Response.seeOther(URI.create(target)).build();
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance queue(QueueModel page);
    }
}
