package org.claimdesk.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The steps of the road from an article to an approved claim, over HTTP as a client takes them. */
final class Road {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Claimdesk claimdesk;

    Road(Claimdesk claimdesk) {
        this.claimdesk = claimdesk;
    }

    /** Uploads a text and answers the article's id. */
    String upload(String text) {
        HttpResponse<String> response =
                claimdesk.as("uploader").post("ingest", "/api/v1/articles", "text/plain; charset=utf-8", text);
        if (response.statusCode() != 201 && response.statusCode() != 200) {
            throw new AssertionError(response + " " + response.body());
        }
        return Api.json(response).path("id").asText();
    }

    /** Waits until the article is PUBLISHED and every claim of it has arrived at the bench; answers those claims. */
    List<JsonNode> claims(String article) {
        Eventually.holds("article " + article + " is published and its claims are on the bench", PATIENCE, () -> {
            JsonNode seen = article(article);
            return seen.path("status").asText().equals("PUBLISHED")
                    && claimsNow(article).size() == seen.path("claims").asInt(-1);
        });
        return claimsNow(article);
    }

    JsonNode article(String article) {
        return Api.json(claimdesk.as("uploader").get("ingest", "/api/v1/articles/" + article));
    }

    List<JsonNode> claimsNow(String article) {
        HttpResponse<String> response =
                claimdesk.as("reviewer").get("review", "/api/v1/claims?limit=500&article=" + article);
        List<JsonNode> claims = new ArrayList<>();
        if (response.statusCode() == 200) {
            Api.json(response).path("items").forEach(claims::add);
        }
        return claims;
    }

    JsonNode claim(String claim) {
        return Api.json(claimdesk.as("reviewer").get("review", "/api/v1/claims/" + claim));
    }

    HttpResponse<String> approve(String claim) {
        return act("reviewer", claim, "decisions", """
                {"verdict":"APPROVE","citations":[{"kind":"PASSAGE","medium":"DOCUMENT","title":"The article"}]}
                """);
    }

    HttpResponse<String> withdraw(String claim) {
        return act("editor", claim, "withdrawal", "{\"reason\":\"the paper retracted it\"}");
    }

    HttpResponse<String> reopen(String claim) {
        return act("reviewer", claim, "reopening", "{\"reason\":\"the paper stands by it\"}");
    }

    /** Acts on the version that the bench shows now. */
    private HttpResponse<String> act(String account, String claim, String action, String body) {
        String version = "\"" + claim(claim).path("version").asText() + "\"";
        return claimdesk
                .as(account)
                .postJson("review", "/api/v1/claims/" + claim + "/" + action, body, "If-Match", version);
    }

    /** The status that the register answers for a claim. */
    int served(String claim) {
        return register(claim).statusCode();
    }

    HttpResponse<String> register(String claim) {
        return claimdesk.asAnybody().get("query", "/api/v1/claims/" + claim);
    }
}
