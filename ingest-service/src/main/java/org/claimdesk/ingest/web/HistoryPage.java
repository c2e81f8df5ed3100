package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDesk;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All that was handed in, to be found again; and single lines of it, for pages that follow them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class HistoryPage {

    private static final int PAGE = 25;

    private final UploadRows rows;
    private final ArticleDesk desk;
    private final CurrentAccount account;

    HistoryPage(UploadRows rows, ArticleDesk desk, CurrentAccount account) {
        this.rows = rows;
        this.desk = desk;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(History history, boolean mayUpload);
    }

    @GET
    @Path("/uploads")
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String status,
            @RestQuery boolean mine,
            @RestQuery @Nullable String cursor) {
        ArticleStatus wanted = Inputs.oneOf(ArticleStatus.class, status, "status");
        ArticleFilter all = ArticleFilter.of(q, wanted, null, cursor);
        Page<UploadRow> found = rows.list(mine ? all.by(account.id()) : all, PAGE);
        History history = new History(q == null ? "" : q.strip(), wanted, mine, cursor == null ? "" : cursor, found);
        return Templates.page(history, account.has(Roles.UPLOADER));
    }

    /** One line of the list, as it is now. */
    @GET
    @Path("/uploads/{id}")
    @Operation(hidden = true)
    public TemplateInstance row(@RestPath UUID id) {
        return UploadPage.Templates.row(rows.one(id));
    }

    /** Tries the extraction of a failed one again; answers its line. */
    @POST
    @Path("/uploads/{id}/extraction")
    @Operation(hidden = true)
    @RolesAllowed(Roles.UPLOADER)
    public TemplateInstance retry(@RestPath UUID id) {
        return UploadPage.Templates.row(rows.row(desk.retry(id)));
    }
}
