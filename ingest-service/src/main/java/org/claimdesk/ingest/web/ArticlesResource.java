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
import java.net.URI;
import java.nio.file.Files;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.article.Receipt;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.shell.account.CurrentAccount;
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

    private final ArticleIntake intake;
    private final Documents documents;
    private final ArticleFetch fetch;
    private final CurrentAccount account;

    ArticlesResource(ArticleIntake intake, Documents documents, ArticleFetch fetch, CurrentAccount account) {
        this.intake = intake;
        this.documents = documents;
        this.fetch = fetch;
        this.account = account;
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
            @BeanParam UploadDetails.Query query)
            throws IOException {
        return take(
                new Upload(documents.bytes(body), contentType, null, query.details(), UploadDetails.lane(query.lane)));
    }

    /** One document as the file of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.UPLOADER)
    public Response postFile(@RestForm @Nullable FileUpload file, @BeanParam UploadDetails.Form form)
            throws IOException {
        return take(upload(file, form));
    }

    /** A text, or an address to fetch. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UPLOADER)
    public Response postText(@Nullable TextUpload body) {
        if (body == null) {
            throw Inputs.bad("text", "must not be empty");
        }
        return take(body.toUpload(fetch));
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

    private Response take(Upload upload) {
        Receipt receipt = intake.take(upload, account.id());
        URI location = URI.create("/api/v1/articles/" + receipt.id());
        return (receipt.created() ? Response.created(location) : Response.ok())
                .entity(ReceiptView.of(receipt))
                .build();
    }
}
