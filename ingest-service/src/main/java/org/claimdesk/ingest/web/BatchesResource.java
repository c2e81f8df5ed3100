package org.claimdesk.ingest.web;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.BatchFormat;
import org.claimdesk.ingest.batch.Batches;
import org.claimdesk.ingest.idempotency.KeyedCall;
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

/** Many documents in one upload. */
@Path(BatchesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@Tag(name = "Batches")
class BatchesResource {

    static final String PATH = "/api/v1/batches";
    private static final int PAGE = 50;

    private final BatchUploads uploads;
    private final Batches batches;

    BatchesResource(BatchUploads uploads, Batches batches) {
        this.uploads = uploads;
        this.batches = batches;
    }

    /**
     * A ZIP of documents, with or without a manifest.csv of file, title, publisher, date and url.
     *
     * @param lane ARCHIVE unless given
     */
    @POST
    @Consumes({"application/zip", "application/x-zip-compressed"})
    @APIResponseSchema(value = Batch.class, responseCode = "202", responseDescription = "Stored, to be worked on")
    @RolesAllowed(Roles.UPLOADER)
    public Response postZip(
            InputStream body,
            @RestQuery @Nullable String lane,
            @RestQuery @Nullable String fileName,
            @RestHeader(KeyedCall.HEADER) @Nullable String key)
            throws IOException {
        return uploads.take(body, uploads.batch(BatchFormat.ZIP, lane, fileName), key);
    }

    /**
     * One upload as JSON a line.
     *
     * @param lane ARCHIVE unless given
     */
    @POST
    @Consumes({"application/x-ndjson", "application/ndjson", "application/jsonl"})
    @APIResponseSchema(value = Batch.class, responseCode = "202", responseDescription = "Stored, to be worked on")
    @RolesAllowed(Roles.UPLOADER)
    public Response postLines(
            InputStream body,
            @RestQuery @Nullable String lane,
            @RestQuery @Nullable String fileName,
            @RestHeader(KeyedCall.HEADER) @Nullable String key)
            throws IOException {
        return uploads.take(body, uploads.batch(BatchFormat.NDJSON, lane, fileName), key);
    }

    /** Newest first. */
    @GET
    public Page<Batch> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        int most = Limit.of(limit, PAGE);
        UUID behind = Cursor.decode(cursor).map(BatchesResource::id).orElse(null);
        return Page.of(batches.list(behind, most + 1), most, BatchesResource::behind);
    }

    @GET
    @Path("/{id}")
    public Batch get(@RestPath UUID id) {
        return batches.get(id);
    }

    /** The cursor of what follows a batch. */
    static String behind(Batch batch) {
        return Cursor.encode(List.of(batch.id().toString()));
    }

    static UUID id(List<String> key) {
        try {
            return UUID.fromString(key.getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
