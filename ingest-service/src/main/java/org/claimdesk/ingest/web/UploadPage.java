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
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Documents;
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
    private final Articles articles;
    private final Documents documents;
    private final CurrentAccount account;

    UploadPage(UploadRows rows, Articles articles, Documents documents, CurrentAccount account) {
        this.rows = rows;
        this.articles = articles;
        this.documents = documents;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(boolean mayUpload, Composer composer, List<UploadRow> latest);

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
        ArticleView older = newVersionOf == null ? null : ArticleView.of(articles.get(newVersionOf), List.of());
        return Templates.page(
                mayUpload,
                Composer.of(wanted, documents, older),
                rows.list(mayUpload ? all.by(account.id()) : all, LATEST).items());
    }
}
