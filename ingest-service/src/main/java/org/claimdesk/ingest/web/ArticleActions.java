package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDesk;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the forms of an article's page do; each goes back to the page. */
@Path("/articles/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
@Blocking
class ArticleActions {

    private static final int REASON = 1000;

    private final ArticleDesk desk;
    private final CurrentAccount account;

    ArticleActions(ArticleDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @POST
    @Operation(hidden = true)
    @Path("/details")
    @RolesAllowed(Roles.UPLOADER)
    public Response correct(
            @RestPath UUID id,
            @RestForm @Nullable Long version,
            @RestForm @Nullable String title,
            @RestForm @Nullable String byline,
            @RestForm @Nullable String publisher,
            @RestForm @Nullable String publishedAt,
            @RestForm @Nullable String url) {
        List<String> bylines = Arrays.asList((byline == null ? "" : byline).split(";"));
        ArticleDetails details = new ArticleDetails(title, bylines, publisher, publishedAt, url);
        desk.correct(id, before -> details, version);
        return back(id);
    }

    @POST
    @Operation(hidden = true)
    @Path("/withdrawal")
    @RolesAllowed(Roles.UPLOADER)
    public Response withdraw(@RestPath UUID id, @RestForm @Nullable Long version, @RestForm @Nullable String reason) {
        desk.withdraw(id, Inputs.required(reason, REASON, "reason"), account.id(), version);
        return back(id);
    }

    @POST
    @Operation(hidden = true)
    @Path("/restoration")
    @RolesAllowed(Roles.EDITOR)
    public Response restore(@RestPath UUID id) {
        desk.restore(id, null);
        return back(id);
    }

    @POST
    @Operation(hidden = true)
    @Path("/extraction")
    @RolesAllowed(Roles.UPLOADER)
    public Response retry(@RestPath UUID id) {
        desk.retry(id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }
}
