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
import java.util.List;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.review.ClaimSearch;
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

    private static final int ROWS = 25;

    private final ClaimSearch search;
    private final WorkQueue work;
    private final DoneDecisions done;
    private final CurrentAccount account;

    QueuePage(ClaimSearch search, WorkQueue work, DoneDecisions done, CurrentAccount account) {
        this.search = search;
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
        var page = search.page(query.filter(), query.sorted(), cursor, ROWS);
        var counts = search.counts(query.filter());
        var next = page.nextCursor() == null ? null : "/" + query.suffix(query.show(), page.nextCursor());
        var title = query.articleId() == null || page.items().isEmpty()
                ? null
                : page.items().getFirst().article().title();
        return Templates.queue(new QueueModel(
                tabs(query, counts),
                page.items(),
                query.show(),
                query.words(),
                query.sorted().label(),
                query.articleId(),
                title,
                query.suffix(),
                next,
                cursor == null ? null : "/" + query.suffix(),
                account.id(),
                done.of(decision)));
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

    private static List<QueueModel.Tab> tabs(BenchQuery query, ClaimSearch.Counts counts) {
        return List.of(
                tab(query, "todo", "To do", counts.queued()),
                tab(query, "parked", "Parked", counts.of(ClaimStatus.PARKED)),
                tab(query, "approved", "On record", counts.of(ClaimStatus.APPROVED)),
                tab(query, "rejected", "Rejected", counts.of(ClaimStatus.REJECTED)),
                tab(query, "withdrawn", "Withdrawn", counts.of(ClaimStatus.WITHDRAWN)),
                tab(query, "all", "All", counts.total()));
    }

    private static QueueModel.Tab tab(BenchQuery query, String name, String label, long count) {
        boolean current = query.show().equals(name);
        return new QueueModel.Tab(name, label, count, "/" + query.suffix(name, null), current);
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance queue(QueueModel page);
    }
}
