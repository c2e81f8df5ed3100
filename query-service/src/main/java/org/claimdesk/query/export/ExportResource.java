package org.claimdesk.query.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.query.approved.DataLicence;
import org.claimdesk.query.changes.ChangeLog;
import org.claimdesk.query.search.SearchParameters;
import org.claimdesk.shell.problem.BadInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All claims at once, or all that fit. */
@Path("/api/v1/export")
@PermitAll
@Tag(name = "Export")
class ExportResource {

    private final Exports exports;
    private final ChangeLog changes;
    private final DataLicence licence;

    ExportResource(Exports exports, ChangeLog changes, DataLicence licence) {
        this.exports = exports;
        this.changes = changes;
        this.licence = licence;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "exportClaims",
            summary = "All claims that fit, streamed",
            description =
                    "format is ndjson, csv or jsonld; the filters are those of the search. at freezes the export at a"
                            + " change (a cursor of /changes; the newest unless given, told in the header Claimdesk-At). A broken"
                            + " download goes on with the same at and after=<the last id received>: claims come in the order of"
                            + " their ids.")
    public Response export(@Context UriInfo uri) {
        var query = uri.getQueryParameters();
        var filters = SearchParameters.filters(query, Set.of("format", "at", "after"));
        var format = format(query.getFirst("format"));
        var at = changes.position(query.getFirst("at"));
        var answer = Response.ok(exports.stream(filters, at, after(query.getFirst("after")), format))
                .type(format.mediaType())
                .header("Claimdesk-At", at.toString())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"claims-" + at + "."
                                + format.name().toLowerCase(Locale.ROOT) + "\"");
        licence.address().ifPresent(address -> answer.header("Link", "<" + address + ">; rel=\"license\""));
        return answer.build();
    }

    private static ExportFormat format(@Nullable String name) {
        try {
            return name == null ? ExportFormat.NDJSON : ExportFormat.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw BadInput.of("format", "must be ndjson, csv or jsonld");
        }
    }

    private static @Nullable UUID after(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw BadInput.of("after", "is not the id of a claim");
        }
    }
}
