package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.ingest.batch.BatchItem;
import org.claimdesk.ingest.batch.BatchResults;
import org.claimdesk.ingest.batch.ItemStatus;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Batches: all of them, and one with what became of each of its documents. */
@Path("/batches")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class BatchPage {

    private static final int PAGE = 25;
    private static final int DOCUMENTS = 50;

    private final BatchRows rows;
    private final BatchResults results;

    BatchPage(BatchRows rows, BatchResults results) {
        this.rows = rows;
        this.results = results;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page<BatchRow> rows, boolean first);

        static native TemplateInstance page(BatchRow batch, BatchDocuments documents);

        static native TemplateInstance row(BatchRow batch);

        static native TemplateInstance state(BatchRow batch);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String cursor) {
        return Templates.list(rows.list(cursor, PAGE), cursor == null || cursor.isEmpty());
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID id, @RestQuery @Nullable String status, @RestQuery @Nullable String cursor) {
        BatchRow batch = rows.one(id);
        ItemStatus wanted = Inputs.oneOf(ItemStatus.class, status, "status");
        int behind = Cursor.decode(cursor).map(BatchItemsResource::position).orElse(-1);
        Page<BatchItem> page =
                Page.of(results.list(id, wanted, behind, DOCUMENTS + 1), DOCUMENTS, BatchItemsResource::behind);
        return Templates.page(batch, new BatchDocuments(id, wanted, cursor == null ? "" : cursor, page));
    }

    /** How far it is, for a page that follows it. */
    @GET
    @Path("/{id}/state")
    @Operation(hidden = true)
    public TemplateInstance state(@RestPath UUID id) {
        return Templates.state(rows.one(id));
    }

    /** Its line in a list. */
    @GET
    @Path("/{id}/row")
    @Operation(hidden = true)
    public TemplateInstance row(@RestPath UUID id) {
        return Templates.row(rows.one(id));
    }

    /** Tries those documents again that failed. */
    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @RolesAllowed(Roles.UPLOADER)
    public Response retry(@RestPath UUID id) {
        results.retry(id);
        return Response.seeOther(URI.create("/batches/" + id)).build();
    }
}
