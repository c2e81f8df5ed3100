package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.BatchItem;
import org.claimdesk.ingest.batch.BatchResults;
import org.claimdesk.ingest.batch.ItemStatus;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The documents of a batch. */
@Path(BatchesResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Batches")
class BatchItemsResource {

    private static final int PAGE = 50;

    private final BatchResults results;

    BatchItemsResource(BatchResults results) {
        this.results = results;
    }

    /** The documents and what became of each, in the order of the upload. */
    @GET
    @Path("/items")
    public Page<BatchItem> items(
            @RestPath UUID id,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        int most = Limit.of(limit, PAGE);
        int behind = Cursor.decode(cursor).map(BatchItemsResource::position).orElse(-1);
        List<BatchItem> found = results.list(id, Inputs.oneOf(ItemStatus.class, status, "status"), behind, most + 1);
        return Page.of(found, most, BatchItemsResource::behind);
    }

    /** Tries those documents again that failed. */
    @POST
    @Path("/retry")
    @APIResponseSchema(value = Batch.class, responseCode = "202", responseDescription = "They are pending again")
    @RolesAllowed(Roles.UPLOADER)
    public Response retry(@RestPath UUID id) {
        return Response.accepted(results.retry(id))
                .location(URI.create(BatchesResource.PATH + "/" + id))
                .build();
    }

    /** The cursor of what follows a document. */
    static String behind(BatchItem item) {
        return Cursor.encode(List.of(Integer.toString(item.position())));
    }

    static int position(List<String> key) {
        try {
            return Integer.parseInt(key.getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.bad();
        }
    }
}
