package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The start page: hand in, and see what became of it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class UploadPage {

    /** Uploads below the form; the history has them all. */
    private static final int LATEST = 10;

    private final UploadRows rows;
    private final BatchRows batches;
    private final Composers composers;
    private final CurrentAccount account;

    UploadPage(UploadRows rows, BatchRows batches, Composers composers, CurrentAccount account) {
        this.rows = rows;
        this.batches = batches;
        this.composers = composers;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(
                boolean mayUpload, Composer composer, List<BatchRow> batches, List<UploadRow> latest);

        static native TemplateInstance row(UploadRow row);
    }

    /**
     * @param way files, text or link
     * @param newVersionOf an article whose address the form is to have
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery @Nullable String way, @RestQuery @Nullable UUID newVersionOf) {
        Composer.Way wanted = Inputs.oneOf(Composer.Way.class, way, "way");
        boolean mayUpload = account.has(Roles.UPLOADER);
        ArticleFilter all = ArticleFilter.of(null, null, null, null);
        return Templates.page(
                mayUpload,
                composers.of(wanted, newVersionOf),
                mayUpload ? batches.underWay(LATEST) : List.of(),
                rows.list(mayUpload ? all.by(account.id()) : all, LATEST).items());
    }
}
