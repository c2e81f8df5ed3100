package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
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
import java.util.UUID;
import org.claimdesk.ingest.feed.FeedDesk;
import org.claimdesk.ingest.feed.FeedEntry;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The feeds: which there are, how they do, what came of their entries. */
@Path("/feeds")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class FeedPage {

    private final FeedRows rows;
    private final FeedDesk desk;
    private final CurrentAccount account;

    FeedPage(FeedRows rows, FeedDesk desk, CurrentAccount account) {
        this.rows = rows;
        this.desk = desk;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(
                boolean mayUpload, Page<FeedRow> rows, FeedForm form, @Nullable String problem);

        static native TemplateInstance feed(boolean mayUpload, FeedRow row, List<FeedEntry> entries);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery @Nullable String cursor) {
        return Templates.page(account.has(Roles.UPLOADER), rows.list(cursor), new FeedForm(), null);
    }

    @GET
    @Operation(hidden = true)
    @Path("/{id}")
    public TemplateInstance feed(@RestPath UUID id) {
        return Templates.feed(account.has(Roles.UPLOADER), rows.one(id), rows.entries(id));
    }

    /** Adds a feed; what is wrong with it is told above the form, which keeps what was typed. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.UPLOADER)
    public Response add(@BeanParam FeedForm form) {
        try {
            FeedDesk.Added added =
                    desk.add(form.url, form.publisher, UploadDetails.lane(form.lane), form.interval, account.id());
            return Response.seeOther(URI.create("/feeds#feed-" + added.feed().id()))
                    .build();
        } catch (ProblemException e) {
            return Response.status(e.status())
                    .entity(Templates.page(true, rows.list(null), form, sentence(e)))
                    .build();
        }
    }

    @POST
    @Operation(hidden = true)
    @Path("/{id}/polls")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.UPLOADER)
    public Response poll(@RestPath UUID id) {
        desk.pollNow(id);
        return Response.seeOther(URI.create("/feeds#feed-" + id)).build();
    }

    @POST
    @Operation(hidden = true)
    @Path("/{id}/removal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.UPLOADER)
    public Response remove(@RestPath UUID id) {
        desk.remove(id);
        return Response.seeOther(URI.create("/feeds")).build();
    }

    private static String sentence(ProblemException problem) {
        return problem.violations().stream()
                .findFirst()
                .filter(violation -> problem.status() == 400)
                .map(violation -> "The " + (violation.field().equals("url") ? "address" : violation.field()) + " "
                        + violation.message() + ".")
                .orElse(problem.detail());
    }
}
