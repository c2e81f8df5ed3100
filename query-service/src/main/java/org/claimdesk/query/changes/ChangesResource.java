package org.claimdesk.query.changes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimdesk.shell.page.Limit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What happened, for those who keep a copy. */
@Path("/api/v1/changes")
@PermitAll
@Tag(name = "Changes")
class ChangesResource {

    private final ChangeLog changes;
    private final Patience patience;

    ChangesResource(ChangeLog changes, Patience patience) {
        this.changes = changes;
        this.patience = patience;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "listChanges",
            summary = "Every approval, amendment and withdrawal, oldest first, without gaps",
            description = "Apply the changes in order from 0 and you hold exactly what is on record. 410 tells that the"
                    + " register was set up anew: start from 0.")
    public Changes list(
            @Parameter(description = "The cursor of the last change you have applied; 0 for the beginning")
                    @RestQuery
                    @Nullable
                    String after,
            @Parameter(description = "1 to 500, 100 unless told") @RestQuery @Nullable Integer limit,
            @Parameter(description = "Wait up to so many seconds, at most 60, for something to happen")
                    @RestQuery
                    @Nullable
                    Integer wait) {
        int size = Limit.of(limit, 100);
        var from = Position.parse(after, changes.newest());
        var found = patience.await(wait, () -> changes.after(from, size + 1));
        var items = found.size() > size ? found.subList(0, size) : found;
        var cursor = items.isEmpty() ? from.toString() : items.getLast().cursor();
        return new Changes(items, found.size() > size ? cursor : null, cursor);
    }
}
