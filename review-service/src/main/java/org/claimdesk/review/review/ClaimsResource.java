package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimMerged;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims in every state, one by one, and their histories. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimsResource {

    private final ClaimSearch search;
    private final ClaimFile file;
    private final HistoryView history;
    private final CurrentAccount account;

    ClaimsResource(ClaimSearch search, ClaimFile file, HistoryView history, CurrentAccount account) {
        this.search = search;
        this.file = file;
        this.history = history;
        this.account = account;
    }

    @GET
    public Page<ClaimItem> list(
            @BeanParam ClaimParameters parameters,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return search.page(parameters.filter(account.id()), ClaimSort.of(sort), cursor, Limit.of(limit, 50));
    }

    /** Carries the version as its ETag, to be sent back as If-Match. */
    @GET
    @Path("/{id}")
    public RestResponse<ClaimDetail> get(UUID id) {
        var detail = file.of(id);
        return RestResponse.ResponseBuilder.ok(detail)
                .header(HttpHeaders.ETAG, IfMatch.tag(detail.claim().version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    public HistoryView.History history(UUID id) {
        file.continuation(id).ifPresent(root -> {
            throw new ClaimMerged(root, "../" + root + "/history");
        });
        return history.of(id);
    }
}
