package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The start page: hand in, watch, find again. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class UploadPage {

    private final UploadRows rows;
    private final CurrentAccount account;

    UploadPage(UploadRows rows, CurrentAccount account) {
        this.rows = rows;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(
                boolean mayUpload, String q, String status, UploadRows.Rows rows, String older);

        static native TemplateInstance row(UploadRow row);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestQuery @Nullable String q, @RestQuery @Nullable String status, @RestQuery @Nullable String cursor) {
        ArticleStatus wanted = Inputs.oneOf(ArticleStatus.class, status, "status");
        UploadRows.Rows found = rows.list(ArticleFilter.of(q, wanted, null, cursor));
        String words = q == null ? "" : q;
        String shown = wanted == null ? "" : wanted.name();
        return Templates.page(account.has(Roles.UPLOADER), words, shown, found, older(words, shown, found.next()));
    }

    /** One line of the list, as it is now. */
    @GET
    @Operation(hidden = true)
    @Path("/uploads/{id}")
    public TemplateInstance row(@RestPath UUID id) {
        return Templates.row(rows.one(id));
    }

    /** The address of the next page, empty on the last one. */
    private static String older(String words, String status, @Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        return "/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&status=" + status + "&cursor=" + cursor;
    }
}
