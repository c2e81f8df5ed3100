package org.claimdesk.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Representation;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over the claims on record. */
@Path("/api/v1/claims")
@PermitAll
@Tag(name = "Claims")
class ClaimsResource {

    private static final int TO_A_PAGE = 50;

    private final ClaimIndex index;
    private final Links links;
    private final Representation representation;

    ClaimsResource(ClaimIndex index, Links links, Representation representation) {
        this.index = index;
        this.links = links;
        this.representation = representation;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "searchClaims", summary = "Search the claims on record")
    public Response search(@Context UriInfo uri, @Context Request request) {
        var search = SearchParameters.read(uri.getQueryParameters(), TO_A_PAGE);
        var found = index.find(search);
        var page = new Page<>(
                found.items().stream().map(hit -> ServedHit.of(hit, links)).toList(),
                found.nextCursor(),
                found.total());
        return representation.answer(request, page);
    }
}
