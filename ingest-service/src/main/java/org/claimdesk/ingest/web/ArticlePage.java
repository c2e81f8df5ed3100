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
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleText;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.extraction.CandidateClaims;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One article: its text with its passages, its claims, and what may be done with it. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class ArticlePage {

    /** Claims beside the text; the bench has them all. */
    private static final int CLAIMS = 300;

    private final Articles articles;
    private final UploadRows rows;
    private final CandidateClaims claims;
    private final CurrentAccount account;

    ArticlePage(Articles articles, UploadRows rows, CandidateClaims claims, CurrentAccount account) {
        this.articles = articles;
        this.rows = rows;
        this.claims = claims;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(
                ArticleView article,
                UploadRow row,
                ReadingText reading,
                List<ClaimView> claims,
                @Nullable UUID newerVersion,
                boolean mayUpload,
                boolean mayRestore);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id) {
        Article article = articles.get(id);
        boolean readable = article.withdrawal() == null || account.has(Roles.EDITOR);
        ArticleText text = articles.text(id);
        return Templates.page(
                ArticleView.of(article, articles.places(id)),
                rows.one(id),
                readable ? ReadingText.of(text.text(), text.passages()) : new ReadingText(List.of(), false),
                readable ? claims.of(id, -1, CLAIMS).stream().map(ClaimView::of).toList() : List.of(),
                articles.newerVersion(id).map(Article::id).orElse(null),
                account.has(Roles.UPLOADER),
                account.has(Roles.EDITOR));
    }
}
