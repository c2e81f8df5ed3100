package org.claimdesk.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.article.UploadRoom;
import org.claimdesk.ingest.extraction.ExtractionPreview;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Stateless previews. Not on virtual threads: the work is all computing, and would keep the others from their carriers. */
@Path("/api/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
class ExtractionsResource {

    private final Documents documents;
    private final ExtractionPreview preview;
    private final UploadRoom room;

    ExtractionsResource(Documents documents, ExtractionPreview preview, UploadRoom room) {
        this.documents = documents;
        this.preview = preview;
        this.room = room;
    }

    /** The document's bytes in, its passages and claims out; nothing is stored, nothing is published. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.UPLOADER)
    public PreviewView preview(
            InputStream body,
            @RestHeader("Content-Type") @Nullable String contentType,
            @RestHeader("Content-Length") @Nullable Long length,
            @RestQuery @Nullable String url,
            @RestQuery @Nullable String publishedAt)
            throws IOException {
        ArticleDetails details = new ArticleDetails(null, List.of(), null, publishedAt, url);
        UploadRoom.Taking<PreviewView> previewing =
                () -> PreviewView.of(preview.of(documents.bytes(body), contentType, details));
        return DocumentPart.BODY.holds(() -> room.take(length == null ? -1 : length, previewing));
    }
}
