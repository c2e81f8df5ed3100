package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.batch.BatchCalls.BATCHES;
import static org.claimdesk.ingest.batch.BatchCalls.LINES;
import static org.claimdesk.ingest.batch.BatchCalls.ZIP;
import static org.claimdesk.ingest.batch.BatchCalls.bytes;
import static org.claimdesk.ingest.batch.BatchCalls.ended;
import static org.claimdesk.ingest.batch.BatchCalls.events;
import static org.claimdesk.ingest.batch.BatchCalls.get;
import static org.claimdesk.ingest.batch.BatchCalls.items;
import static org.claimdesk.ingest.batch.BatchCalls.line;
import static org.claimdesk.ingest.batch.BatchCalls.post;
import static org.claimdesk.ingest.batch.BatchCalls.postKeyed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches over the API. Tests have a limit of 40 MiB for a batch. */
@QuarkusTest
class BatchesIT {

    @Test
    void aZipWithAManifestBecomesArticles() {
        // Given
        byte[] zip = Zips.of(
                "a/one.txt",
                Api.someText("zip"),
                "../two.txt",
                Api.someText("zip"),
                "inner.zip",
                "PK",
                "manifest.csv",
                "file,title,publisher,date,url\na/one.txt,\"One, \"\"1\"\"\",The Paper,2026-03-14,\n");

        // When
        String id = post(ZIP, zip);

        // Then
        JsonPath batch = ended(id);
        assertThat(batch.getString("status")).isEqualTo("DONE");
        assertThat(batch.getInt("done")).isOne();
        assertThat(batch.getInt("failed")).isEqualTo(2);
        assertThat(batch.getInt("size")).isEqualTo(zip.length);
        JsonPath items = items(id);
        assertThat(items.getList("items.problem"))
                .containsExactly(null, "The name leads out of the ZIP.", "An archive within the ZIP is not opened.");
        assertThat(items.getString("items[0].articleStatus")).isNotBlank();
        JsonPath article = Api.article(items.getString("items[0].articleId")).jsonPath();
        assertThat(article.getString("title")).isEqualTo("One, \"1\"");
        assertThat(article.getString("fileName")).isEqualTo("one.txt");
        assertThat(article.getString("lane")).isEqualTo("ARCHIVE");
    }

    @Test
    void badLinesFailAloneAndSayWhy() {
        // Given
        String lines = line() + "\nnot json\n{\"title\":\"no text\"}\n{\"text\":\"x\",\"publishedAt\":\"soon\"}\n"
                + "{\"url\":\"http://10.0.0.1/\"}\nnull\n[]";

        // When
        String id = post(LINES, bytes(lines));

        // Then
        assertThat(ended(id).getInt("done")).isOne();
        JsonPath items = items(id);
        assertThat(items.getList("items.status"))
                .containsExactly("DONE", "FAILED", "FAILED", "FAILED", "FAILED", "FAILED", "FAILED");
        assertThat(items.getList("items.name"))
                .containsExactly("line 1", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8");
        assertThat(items.getString("items[3].problem")).contains("publishedAt");
    }

    @Test
    void progressIsAStreamThatEndsWithTheBatch() {
        // Given
        String id = post(LINES, bytes(line() + line() + "{}"));

        // When
        String events = events(id);

        // Then
        String last = events.strip().substring(events.strip().lastIndexOf("data:"));
        assertThat(last).contains("\"status\":\"DONE\"", "\"done\":2", "\"failed\":1", "\"pending\":0");
        assertThat(events(id)).containsOnlyOnce("data:");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void moreThanTheLimitOfOtherRequestsIsStreamed(boolean chunked) throws Exception {
        // Given: 30 MiB of blank lines and one document
        byte[] lines = bytes((" ".repeat(1023) + "\n").repeat(30 << 10) + line());

        // When
        var answer = send(BATCHES, LINES, lines, chunked);

        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(ended(JsonPath.from(answer.body()).getString("id")).getInt("total"))
                .isOne();
    }

    @Test
    void moreThanABatchMayHaveIsRefusedAndForgotten() throws Exception {
        // Given
        byte[] lines = new byte[(40 << 20) + 1];
        int before = get("", Map.of("limit", 500)).jsonPath().getList("items").size();

        // When
        var answer = send(BATCHES, LINES, lines, true);

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 40 MiB");
        assertThat(get("", Map.of("limit", 500)).jsonPath().getList("items")).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles,text/plain",
        "/api/v1/articles,application/json",
        "/api/v1/extractions,application/json"
    })
    void otherRequestsKeepTheirLimitHoweverTheyAreSent(String path, String type) throws Exception {
        // Given
        byte[] body = bytes(" ".repeat(19 << 20));

        // When
        var answer = send(path, type, body, true);

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "'',application/zip,'',400",
        "?lane=SOON,application/zip,x,400",
        "'',text/csv,x,415",
        "'',application/json,{},415"
    })
    void whatIsNoBatchIsRefused(String query, String type, String body, int status) {
        // When
        Response answer = Api.as(TestAccounts.UPLOADER)
                .contentType(type)
                .body(bytes(body))
                .post(BATCHES + query);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void whoMayNotUploadIsRefused() {
        // When
        Response answer = Api.as(TestAccounts.REVIEWER)
                .contentType(LINES)
                .body(bytes(line()))
                .post(BATCHES);

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"application/zip,No ZIP.,This is no ZIP", "application/x-ndjson,'\n',There is no document in it."})
    void aBatchThatCannotBeReadIsRefusedAsAWhole(String type, String body, String problem) {
        // When
        String id = post(type, bytes(body));

        // Then
        JsonPath batch = ended(id);
        assertThat(batch.getString("status")).isEqualTo("FAILED");
        assertThat(batch.getString("problem")).startsWith(problem);
        assertThat(items(id).getList("items")).isEmpty();
    }

    @Test
    void theSameKeyGivesTheSameBatch() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] lines = bytes(line());
        Response first = postKeyed(key, lines);

        // When
        Response second = postKeyed(key, lines);

        // Then
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(202);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(postKeyed(key, bytes(line())).statusCode()).isEqualTo(422);
        assertThat(get("", Map.of("limit", 3)).jsonPath().getList("items.status"))
                .doesNotContain("RECEIVING");
    }

    @Test
    void batchesAreListedNewestFirstPageByPage() {
        // Given
        List<String> ids = List.of(post(LINES, bytes(line())), post(LINES, bytes(line())), post(LINES, bytes(line())));

        // When
        JsonPath first = get("", Map.of("limit", 2)).jsonPath();
        JsonPath second = get("", Map.of("limit", 2, "cursor", first.getString("nextCursor")))
                .jsonPath();

        // Then
        assertThat(first.getList("items.id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(second.getString("items[0].id")).isEqualTo(ids.get(0));
    }

    @Test
    void documentsAreListedByStatusPageByPage() {
        // Given
        String id = post(LINES, bytes("{}\n" + line() + "{}\n" + line() + "{}"));
        ended(id);

        // When
        JsonPath first =
                get("/" + id + "/items", Map.of("status", "FAILED", "limit", 2)).jsonPath();

        // Then
        assertThat(first.getList("items.position")).containsExactly(0, 2);
        Map<String, Object> next = Map.of("status", "FAILED", "limit", 2, "cursor", first.getString("nextCursor"));
        JsonPath second = get("/" + id + "/items", next).jsonPath();
        assertThat(second.getList("items.position")).containsExactly(4);
        assertThat(second.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/00000000-0000-0000-0000-000000000007,404",
        "/00000000-0000-0000-0000-000000000007/items,404",
        "/00000000-0000-0000-0000-000000000007/events,404",
        "/x,404",
        "?cursor=%21,400",
        "?cursor=MR94H3k,400",
        "?limit=501,400"
    })
    void whatIsNotThereIsAProblem(String path, int status) {
        // When
        Response answer =
                Api.as(TestAccounts.REVIEWER).urlEncodingEnabled(false).get(BATCHES + path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static HttpResponse<String> send(String path, String type, byte[] body, boolean chunked) throws Exception {
        BodyPublisher sent = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        String credentials = TestAccounts.UPLOADER + ":" + TestAccounts.password(TestAccounts.UPLOADER);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes(credentials)))
                .header("Content-Type", type)
                .POST(sent)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
