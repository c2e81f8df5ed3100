package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleDesk;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What changes an article's status. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Articles")
class ArticleActsResource {

    private static final int REASON = 1000;

    private final ArticleDesk desk;
    private final Articles articles;
    private final CurrentAccount account;

    ArticleActsResource(ArticleDesk desk, Articles articles, CurrentAccount account) {
        this.desk = desk;
        this.articles = articles;
        this.account = account;
    }

    /** Why an article is taken back. */
    record WithdrawalRequest(@Nullable String reason) {}

    /** Tries the extraction of a FAILED article again. */
    @POST
    @Path("/extraction")
    @APIResponseSchema(value = ArticleView.class, responseCode = "202")
    @RolesAllowed(Roles.UPLOADER)
    public Response retry(@RestPath UUID id) {
        return answer(Response.Status.ACCEPTED, desk.retry(id));
    }

    /** Takes a published article back. */
    @POST
    @Path("/withdrawal")
    @APIResponseSchema(ArticleView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UPLOADER)
    public Response withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalRequest body) {
        String reason = Inputs.required(body == null ? null : body.reason(), REASON, "reason");
        return answer(Response.Status.OK, desk.withdraw(id, reason, account.id(), Inputs.version(ifMatch)));
    }

    /** Puts a withdrawn article back. */
    @POST
    @Path("/restoration")
    @APIResponseSchema(ArticleView.class)
    @RolesAllowed(Roles.EDITOR)
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(Response.Status.OK, desk.restore(id, Inputs.version(ifMatch)));
    }

    private Response answer(Response.Status status, Article article) {
        return Response.status(status)
                .entity(ArticleView.of(article, articles.places(article.id())))
                .tag(Long.toString(article.version()))
                .build();
    }
}
