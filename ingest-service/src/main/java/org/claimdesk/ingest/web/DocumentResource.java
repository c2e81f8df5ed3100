package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.Originals;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The original bytes. They came from anywhere: a browser must save them, never show them. */
@Path("/api/v1/articles/{id}/document")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Articles")
class DocumentResource {

    private final ReadableArticles readable;
    private final Originals originals;

    DocumentResource(ReadableArticles readable, Originals originals) {
        this.readable = readable;
        this.originals = originals;
    }

    @GET
    public Response document(@RestPath UUID id) {
        Article article = readable.get(id);
        Format format = Format.of(article.contentType());
        return Response.ok((StreamingOutput) out -> copy(id, out))
                .type(format.type())
                .header(HttpHeaders.CONTENT_LENGTH, article.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + format.ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private void copy(UUID id, OutputStream out) throws IOException {
        try (InputStream document = originals.open(id)) {
            document.transferTo(out);
        }
    }
}
