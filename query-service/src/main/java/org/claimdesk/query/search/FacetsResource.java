package org.claimdesk.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What there is to filter by. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facets")
class FacetsResource {

    private static final int TO_A_PAGE = 100;

    private final Facets facets;

    FacetsResource(Facets facets) {
        this.facets = facets;
    }

    @GET
    @Path("/articles")
    @RunOnVirtualThread
    @Operation(operationId = "listArticles", summary = "The articles with claims on record")
    public Page<ArticleFacet> articles(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return facets.articles(cursor, Limit.of(limit, TO_A_PAGE));
    }

    @GET
    @Path("/speakers")
    @RunOnVirtualThread
    @Operation(operationId = "listSpeakers", summary = "The speakers with claims on record")
    public Page<SpeakerFacet> speakers(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return facets.speakers(cursor, Limit.of(limit, TO_A_PAGE));
    }

    @GET
    @Path("/statistics")
    @RunOnVirtualThread
    @Operation(operationId = "getStatistics", summary = "How much is on record")
    public Statistics statistics() {
        return facets.statistics();
    }
}
