package org.claimdesk.ingest.batch;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.test.TestAccounts;

/** Batches over the API. */
final class BatchCalls {

    static final String BATCHES = "/api/v1/batches";
    static final String ZIP = "application/zip";
    static final String LINES = "application/x-ndjson";

    private BatchCalls() {}

    static String post(String type, byte[] body) {
        return Api.as(TestAccounts.UPLOADER)
                .contentType(type)
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static Response postKeyed(String key, byte[] lines) {
        return Api.as(TestAccounts.UPLOADER)
                .header("Idempotency-Key", key)
                .contentType(LINES)
                .body(lines)
                .post(BATCHES);
    }

    static Response get(String path, Map<String, ?> query) {
        return Api.as(TestAccounts.REVIEWER).queryParams(query).get(BATCHES + path);
    }

    /** The progress as a stream, read until it ends. */
    static String events(String id) {
        return Api.as(TestAccounts.REVIEWER)
                .get(BATCHES + "/" + id + "/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
    }

    /** The batch when it has ended. */
    static JsonPath ended(String id) {
        events(id);
        return get("/" + id, Map.of()).jsonPath();
    }

    static JsonPath items(String id) {
        return get("/" + id + "/items", Map.of()).jsonPath();
    }

    /** A line that no other test has. */
    static String line() {
        return "{\"text\":\"" + UUID.randomUUID() + " is a text.\"}\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
