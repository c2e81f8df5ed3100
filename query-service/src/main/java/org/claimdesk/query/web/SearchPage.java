package org.claimdesk.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.search.ClaimIndex;
import org.claimdesk.query.search.FoundClaim;
import org.claimdesk.query.search.SearchParameters;
import org.claimdesk.shell.page.Page;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The register's front page: search and what was found. */
@Path("/")
@PermitAll
class SearchPage {

    private static final int TO_A_PAGE = 20;

    private final ClaimIndex index;

    SearchPage(ClaimIndex index) {
        this.index = index;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance get(@Context UriInfo uri) {
        var query = new MultivaluedHashMap<>(uri.getQueryParameters());
        if (!given(query).containsKey("q")) {
            // The form always says how words are to be found; without words that says nothing.
            query.remove("mode");
        }
        try {
            var search = SearchParameters.read(query, TO_A_PAGE);
            return Templates.search(
                    view(query, index.find(search), search.filters().any()));
        } catch (ProblemException refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            return Templates.search(new SearchView(
                    given(query),
                    List.of(),
                    refused.violations(),
                    null,
                    null,
                    null,
                    address("/api/v1/claims", query, null),
                    true));
        }
    }

    private static SearchView view(MultivaluedMap<String, String> query, Page<FoundClaim> found, boolean narrowed) {
        var next = found.nextCursor() == null ? null : address("/", query, found.nextCursor());
        return new SearchView(
                given(query),
                found.items().stream().map(ClaimRow::of).toList(),
                List.of(),
                found.total(),
                next,
                query.containsKey("cursor") ? address("/", query, null) : null,
                address("/api/v1/claims", query, null),
                narrowed);
    }

    private static Map<String, String> given(MultivaluedMap<String, String> query) {
        var given = new LinkedHashMap<String, String>();
        query.forEach((name, values) -> {
            if (!values.getFirst().isBlank()) {
                given.put(name, values.getFirst());
            }
        });
        return given;
    }

    /** The same search at another place; fields left empty in the form do not follow. */
    private static String address(String path, MultivaluedMap<String, String> query, @Nullable String cursor) {
        var address = UriBuilder.fromPath(path);
        given(query).forEach((name, value) -> {
            if (!name.equals("cursor")) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        var values = new LinkedHashMap<String, Object>(given(query));
        if (cursor != null) {
            address.queryParam("cursor", "{cursor}");
            values.put("cursor", cursor);
        }
        return address.buildFromMap(values).toString();
    }

    @CheckedTemplate(basePath = "query")
    static class Templates {

        private Templates() {}

        static native TemplateInstance search(SearchView view);
    }
}
