package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.article.UploadRoom;
import org.claimdesk.ingest.idempotency.KeyedCall;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Articles in. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Articles")
class ArticlesResource {

    private final Documents documents;
    private final ArticleFetch fetch;
    private final Uploads uploads;
    private final UploadRoom room;

    ArticlesResource(Documents documents, ArticleFetch fetch, Uploads uploads, UploadRoom room) {
        this.documents = documents;
        this.fetch = fetch;
        this.uploads = uploads;
        this.room = room;
    }

    /** One document as it is, with its Content-Type. */
    @POST
    @APIResponseSchema(
            value = ReceiptView.class,
            responseCode = "201",
            responseDescription = "Stored, to be extracted; 200 when the bytes were there already")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.UPLOADER)
    public Response postBytes(
            InputStream body,
            @RestHeader("Content-Type") @Nullable String contentType,
            @RestHeader("Content-Length") @Nullable Long length,
            @RestHeader(KeyedCall.HEADER) @Nullable String key,
            @BeanParam UploadDetails.Query query)
            throws IOException {
        KeyedCall.requireKey(key);
        return take(
                DocumentPart.BODY,
                length == null ? -1 : length,
                () -> uploads.take(
                        new Upload(
                                documents.bytes(body),
                                contentType,
                                null,
                                query.details(),
                                UploadDetails.lane(query.lane)),
                        key));
    }

    /** One document as the file of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.UPLOADER)
    public Response postFile(
            @RestForm @Nullable FileUpload file,
            @RestHeader(KeyedCall.HEADER) @Nullable String key,
            @BeanParam UploadDetails.Form form)
            throws IOException {
        return take(DocumentPart.FILE, file == null ? 0 : file.size(), () -> uploads.take(upload(file, form), key));
    }

    /** A text, or an address to fetch. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UPLOADER)
    public Response postText(@Nullable TextUpload body, @RestHeader(KeyedCall.HEADER) @Nullable String key)
            throws IOException {
        if (body == null) {
            throw Inputs.bad("text", "must not be empty");
        }
        Supplier<Upload> upload = () -> body.toUpload(fetch);
        DocumentPart part = body.text() == null ? DocumentPart.URL : DocumentPart.TEXT;
        return take(part, body.length(), () -> uploads.take(new Object[] {body}, upload, key));
    }

    private Response take(DocumentPart part, long bytes, UploadRoom.Taking<Response> taking) throws IOException {
        return part.holds(() -> room.take(bytes, taking));
    }

    private Upload upload(@Nullable FileUpload file, UploadDetails.Form form) throws IOException {
        if (file == null) {
            throw Inputs.bad("file", "must be there");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return new Upload(
                    documents.bytes(body),
                    file.contentType(),
                    file.fileName(),
                    form.details(),
                    UploadDetails.lane(form.lane));
        }
    }
}
