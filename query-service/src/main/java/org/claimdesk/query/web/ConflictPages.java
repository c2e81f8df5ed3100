package org.claimdesk.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.claimdesk.query.conflict.ConflictNotFound;
import org.claimdesk.query.conflict.ConflictSearch;
import org.claimdesk.query.conflict.Conflicts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The conflicts on record, and the permanent page of each. */
@Path("/conflicts")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ConflictPages {

    private static final int TO_A_PAGE = 20;

    private final Conflicts conflicts;

    ConflictPages(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance list(@Context UriInfo uri) {
        var search = ConflictSearch.read(uri.getQueryParameters(), TO_A_PAGE);
        var page = conflicts.page(search);
        var status = search.status() == null ? "" : search.status().name().toLowerCase(java.util.Locale.ROOT);
        return Templates.conflicts(
                page.items().stream().map(ConflictRow::of).toList(), status, next(status, page.nextCursor()));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response get(String id) {
        var answer = conflicts.find(ConflictNotFound.parse(id));
        if (answer.conflict() == null) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(URI.create("/conflicts/" + answer.mergedInto()))
                    .build();
        }
        return Response.ok(Templates.conflict(ConflictView.of(answer.conflict())), "text/html;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static @Nullable String next(String status, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var address = UriBuilder.fromPath("/conflicts").queryParam("cursor", "{cursor}");
        return status.isEmpty()
                ? address.build(cursor).toString()
                : address.queryParam("status", "{status}").build(cursor, status).toString();
    }

    @CheckedTemplate(basePath = "query")
    static class Templates {

        private Templates() {}

        static native TemplateInstance conflicts(List<ConflictRow> rows, String status, @Nullable String next);

        static native TemplateInstance conflict(ConflictView view);
    }
}
