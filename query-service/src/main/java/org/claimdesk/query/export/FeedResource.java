package org.claimdesk.query.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.claimdesk.query.search.ClaimIndex;
import org.claimdesk.query.search.ClaimSearch;
import org.claimdesk.query.search.Mode;
import org.claimdesk.query.search.SearchParameters;
import org.claimdesk.query.search.Sort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last claims that fit, for feed readers. */
@Path("/api/v1/feed.atom")
@PermitAll
@Tag(name = "Export")
class FeedResource {

    private static final int ENTRIES = 50;

    private final ClaimIndex index;
    private final AtomFeed feed;

    FeedResource(ClaimIndex index, AtomFeed feed) {
        this.index = index;
        this.feed = feed;
    }

    @GET
    @Produces("application/atom+xml")
    @RunOnVirtualThread
    @Operation(
            operationId = "getFeed",
            summary = "The last 50 claims put on record, as an Atom feed; the filters are those of the search")
    public String feed(@Context UriInfo uri) {
        var filters = SearchParameters.filters(uri.getQueryParameters(), Set.of());
        var found = index.find(new ClaimSearch(filters, Mode.TEXT, Sort.NEWEST, null, ENTRIES));
        var query = uri.getRequestUri().getRawQuery();
        return feed.write(found.items(), query == null ? "" : "?" + query);
    }
}
