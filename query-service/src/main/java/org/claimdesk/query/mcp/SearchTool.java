package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.ServedClaim;
import org.claimdesk.query.search.ClaimIndex;
import org.claimdesk.query.search.SearchParameters;

/** Search over the claims on record. */
@ApplicationScoped
class SearchTool implements Tool {

    private static final int UNLESS_TOLD = 10;
    private static final int MOST = 50;

    private final ClaimIndex index;
    private final Links links;

    SearchTool(ClaimIndex index, Links links) {
        this.index = index;
        this.links = links;
    }

    @Override
    public String name() {
        return "search_claims";
    }

    @Override
    public String title() {
        return "Search the claims on record";
    }

    @Override
    public String description() {
        return "Finds claims on record by words, by meaning, or both, with filters. Without a query the last put on record"
                + " come first. Answers with the claims' standing, rating, disputes, origins, passages and permanent links.";
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("query", Tool.text("words; \"a phrase\", OR and -not are understood with mode text"));
        properties.put("mode", Tool.oneOf("text unless told; the others need a query", "text", "semantic", "hybrid"));
        properties.put("speaker", Tool.text("only claims of this speaker"));
        properties.put("publisher", Tool.text("only claims in articles of this publisher"));
        properties.put("entity", Tool.text("only claims that name this person, place or body"));
        properties.put("published_from", Tool.text("only of articles published on this day or later (2024-03-31)"));
        properties.put("published_to", Tool.text("only of articles published on this day or before"));
        properties.put("rating", Tool.text("TRUE, MOSTLY_TRUE, MIXED, MOSTLY_FALSE, FALSE or UNPROVEN"));
        properties.put("disputed", Map.of("type", "boolean", "description", "only disputed ones, or only others"));
        properties.put("limit", Tool.number("10 unless told", 1, MOST));
        properties.put("cursor", Tool.text("nextCursor of the answer before"));
        return properties;
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Map<String, Object> call(JsonNode arguments) {
        var names = Map.of("query", "q", "published_from", "publishedFrom", "published_to", "publishedTo");
        var search = SearchParameters.read(Arguments.parameters(arguments, names), UNLESS_TOLD);
        var page = index.find(search);
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "claims",
                page.items().stream()
                        .map(found -> AgentClaim.of(
                                ServedClaim.of(found.claim(), links),
                                found.company().disputed(),
                                found.company().origins()))
                        .toList());
        answer.put("total", page.total());
        answer.put("nextCursor", page.nextCursor());
        return answer;
    }
}
