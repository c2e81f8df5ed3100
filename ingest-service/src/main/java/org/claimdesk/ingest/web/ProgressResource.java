package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleProgress;
import org.claimdesk.ingest.article.Progress;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The progress of extraction and publishing. */
@Path("/api/v1/articles/{id}/events")
@Authenticated
@Tag(name = "Articles")
class ProgressResource {

    private final ArticleProgress progress;
    private final ProgressStream stream;

    ProgressResource(ArticleProgress progress, ProgressStream stream) {
        this.progress = progress;
        this.stream = stream;
    }

    /** Where the article stands, at once and whenever it moves on, until nothing more happens by itself. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<Progress> events(@RestPath UUID id) {
        progress.of(id); // 404 before the stream begins
        return stream.of(id);
    }
}
