package org.claimdesk.ingest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleDesk;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.extraction.CandidateClaim;
import org.claimdesk.ingest.extraction.CandidateClaims;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One article, its text and its claims. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Articles")
class ArticleResource {

    private static final int CLAIMS = 100;

    private final Articles articles;
    private final ReadableArticles readable;
    private final CandidateClaims claims;
    private final ArticleDesk desk;

    ArticleResource(Articles articles, ReadableArticles readable, CandidateClaims claims, ArticleDesk desk) {
        this.articles = articles;
        this.readable = readable;
        this.claims = claims;
        this.desk = desk;
    }

    @GET
    @APIResponseSchema(ArticleView.class)
    public Response get(@RestPath UUID id) {
        return answer(articles.get(id));
    }

    /** The normalised text, in which all offsets count code points. */
    @GET
    @Path("/text")
    @Produces("text/plain; charset=utf-8")
    public String text(@RestPath UUID id) {
        return articles.text(readable.get(id).id()).text();
    }

    /** The candidate claims in reading order. */
    @GET
    @Path("/claims")
    public Page<ClaimView> claims(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        Article article = readable.get(id);
        int most = Limit.of(limit, CLAIMS);
        List<CandidateClaim> found = claims.of(id, position(cursor), most + 1);
        Page<ClaimView> page = Page.of(found, most, last -> Cursor.encode(List.of(Integer.toString(last.position()))))
                .map(ClaimView::of);
        return new Page<>(page.items(), page.nextCursor(), (long) article.claimCount());
    }

    /** Corrects title, byline, publisher, publishedAt, url; what is not named stays, null removes. */
    @PATCH
    @APIResponseSchema(ArticleView.class)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Roles.UPLOADER)
    public Response patch(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable ObjectNode body) {
        Correction correction = Correction.of(body);
        return answer(desk.correct(id, correction::apply, Inputs.version(ifMatch)));
    }

    private Response answer(Article article) {
        return Response.ok(ArticleView.of(article, articles.places(article.id())))
                .tag(Long.toString(article.version()))
                .build();
    }

    private static int position(@Nullable String cursor) {
        try {
            return Cursor.decode(cursor)
                    .map(key -> Integer.parseInt(key.getFirst()))
                    .orElse(-1);
        } catch (NumberFormatException e) {
            throw Cursor.bad();
        }
    }
}
