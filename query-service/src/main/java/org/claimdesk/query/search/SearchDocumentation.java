package org.claimdesk.query.search;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes the filters into the OpenAPI document, once for every call that takes them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SearchDocumentation implements OASFilter {

    private static final Set<String> WITH_FILTERS = Set.of("searchClaims", "exportClaims", "getFeed");
    private static final Map<String, String> FILTERS = filters();
    private static final Map<String, String> PAGING = Map.of(
            "sort", "relevance (with q), newest, oldest or published; each order is stable while claims come and go",
            "cursor", "nextCursor of the page before",
            "limit", "1 to 500, 50 unless told");
    private static final Map<String, String> EXPORT = Map.of(
            "format", "ndjson (unless told), csv or jsonld",
            "at", "a cursor of /changes: the claims as they stood right after that change",
            "after", "go on behind this claim id");

    @Override
    public Operation filterOperation(Operation operation) {
        var id = operation.getOperationId();
        if (id != null && WITH_FILTERS.contains(id)) {
            FILTERS.forEach((name, words) -> operation.addParameter(parameter(name, words)));
            if (id.equals("searchClaims")) {
                PAGING.forEach((name, words) -> operation.addParameter(parameter(name, words)));
            }
            if (id.equals("exportClaims")) {
                EXPORT.forEach((name, words) -> operation.addParameter(parameter(name, words)));
            }
        }
        return operation;
    }

    private static Parameter parameter(String name, String words) {
        var type =
                switch (name) {
                    case "limit", "minOrigins" -> Schema.SchemaType.INTEGER;
                    case "valueFrom", "valueTo" -> Schema.SchemaType.NUMBER;
                    case "disputed" -> Schema.SchemaType.BOOLEAN;
                    default -> Schema.SchemaType.STRING;
                };
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(words)
                .schema(OASFactory.createSchema().type(List.of(type)));
    }

    private static Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put(
                "q", "words to find; \"a phrase\", OR and -not are understood, typing errors in plain words forgiven");
        filters.put(
                "mode",
                "text (unless told): by words; semantic: by meaning; hybrid: by both; the latter two need q, rank the first"
                        + " 1,000, and are of lists only");
        filters.put("article", "the id of an article that the claim appears in");
        filters.put("publisher", "of an article that the claim appears in, in any case");
        filters.put("speaker", "as the article names the speaker, in any case");
        filters.put("entity", "a name in the claim, in any case");
        filters.put("unit", "of a quantity in the claim: a symbol, a currency code or the noun counted");
        filters.put("valueFrom", "that quantity is at least this");
        filters.put("valueTo", "that quantity is at most this");
        filters.put("publishedFrom", "an article with the claim was published on this day or later");
        filters.put("publishedTo", "an article with the claim was published on this day or before");
        filters.put("approvedFrom", "put on record at this time or later; a day stands for its beginning");
        filters.put("approvedTo", "put on record before this time; a day is included");
        filters.put("rating", "one or more of TRUE, MOSTLY_TRUE, MIXED, MOSTLY_FALSE, FALSE, UNPROVEN, with commas");
        filters.put("disputed", "whether another claim on record conflicts with it");
        filters.put("minOrigins", "so many separate origins were found behind it, or more");
        filters.put("asOf", "what the register said at this time; not together with entity, unit, values or disputed");
        return filters;
    }
}
