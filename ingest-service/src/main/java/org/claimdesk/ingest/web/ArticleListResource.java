package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of articles. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Articles")
class ArticleListResource {

    private static final int PAGE = 50;

    private final Articles articles;

    ArticleListResource(Articles articles) {
        this.articles = articles;
    }

    /**
     * Articles, newest upload first.
     *
     * @param q beginnings of words in title, publisher, address or file name
     */
    @GET
    public Page<ArticleSummary> list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String publisher,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        int most = Limit.of(limit, PAGE);
        ArticleFilter filter =
                ArticleFilter.of(q, Inputs.oneOf(ArticleStatus.class, status, "status"), publisher, cursor);
        List<Article> found = articles.list(filter, most + 1);
        return Page.of(found, most, ArticleFilter::cursorBehind).map(ArticleSummary::of);
    }
}
