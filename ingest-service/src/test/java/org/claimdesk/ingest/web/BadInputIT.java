package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadInputIT {

    private static final String UNKNOWN = ARTICLES + "/" + new UUID(0, 7);

    static Stream<Arguments> uploads() {
        byte[] text = "Some text.".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("empty", "text/plain", new byte[0], Map.of(), 422),
                arguments("blank", "text/plain", " \n\t".getBytes(StandardCharsets.UTF_8), Map.of(), 422),
                arguments(
                        "binary as text",
                        "text/plain",
                        new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 'a'},
                        Map.of(),
                        422),
                arguments(
                        "a picture",
                        "image/png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        Map.of(),
                        415),
                arguments("text as PDF", "application/pdf", text, Map.of(), 422),
                arguments("unknown type", "application/x-unknown", text, Map.of(), 415),
                arguments("bad date", "text/plain", text, Map.of("publishedAt", "yesterday"), 400),
                arguments("bad address", "text/plain", text, Map.of("url", "javascript:alert(1)"), 400),
                arguments("bad lane", "text/plain", text, Map.of("lane", "FAST"), 400),
                arguments("long title", "text/plain", text, Map.of("title", "x".repeat(501)), 400),
                arguments(
                        "JSON cut off",
                        "application/json",
                        "{\"text\":".getBytes(StandardCharsets.UTF_8),
                        Map.of(),
                        400),
                arguments("JSON of nothing", "application/json", "{}".getBytes(StandardCharsets.UTF_8), Map.of(), 400),
                arguments(
                        "JSON with a number",
                        "application/json",
                        "{\"text\":{\"a\":1}}".getBytes(StandardCharsets.UTF_8),
                        Map.of(),
                        400),
                arguments(
                        "an address inside",
                        "application/json",
                        "{\"url\":\"http://10.0.0.1/\"}".getBytes(StandardCharsets.UTF_8),
                        Map.of(),
                        422),
                arguments("a form without file", "multipart/form-data", null, Map.of(), 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void aBadUploadIsAProblem(String name, String type, byte[] body, Map<String, String> query, int status) {
        // Given
        var request = as(TestAccounts.UPLOADER).queryParams(query);

        // When
        Response answer = body == null
                ? request.multiPart("title", "no file").post(ARTICLES)
                : request.contentType(type).body(body).post(ARTICLES);

        // Then
        isProblem(answer, status);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("requests")
    void aBadRequestIsAProblem(String method, String path, String body, int status) {
        // Given
        var request = as(TestAccounts.ADMIN);

        // When
        Response answer = body == null
                ? request.request(method, path)
                : request.contentType("application/json").body(body).request(method, path);

        // Then
        isProblem(answer, status);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("GET", ARTICLES + "?limit=0", null, 400),
                arguments("GET", ARTICLES + "?limit=501", null, 400),
                arguments("GET", ARTICLES + "?status=GONE", null, 400),
                arguments("GET", ARTICLES + "?cursor=%21", null, 400),
                arguments("GET", ARTICLES + "?cursor=MR94H3k", null, 400),
                arguments("GET", ARTICLES + "/not-an-id", null, 404),
                arguments("GET", UNKNOWN, null, 404),
                arguments("GET", UNKNOWN + "/text", null, 404),
                arguments("GET", UNKNOWN + "/document", null, 404),
                arguments("GET", UNKNOWN + "/claims", null, 404),
                arguments("GET", UNKNOWN + "/events", null, 404),
                arguments("PATCH", UNKNOWN, "{\"title\":\"x\"}", 404),
                arguments("PATCH", UNKNOWN, "{}", 400),
                arguments("PATCH", UNKNOWN, "[]", 400),
                arguments("POST", UNKNOWN + "/withdrawal", "{\"reason\":\"x\"}", 404),
                arguments("POST", UNKNOWN + "/withdrawal", "{\"reason\":\" \"}", 400),
                arguments("POST", UNKNOWN + "/restoration", null, 404),
                arguments("POST", UNKNOWN + "/extraction", null, 404),
                arguments("PUT", "/api/v1/extractions", "{}", 405));
    }

    @Test
    void filtersBearAnything() {
        // Given
        String odd = "'\" & | ! :* ( \u0000 \\ %_ 🌉";

        // When
        Response answer = as(TestAccounts.REVIEWER)
                .queryParam("q", odd)
                .queryParam("publisher", odd)
                .get(ARTICLES);

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void tooManyBytesAreRefusedHoweverTheyAreSent() {
        // Given
        byte[] large = new byte[(16 << 20) + 1];
        java.util.Arrays.fill(large, (byte) 'a');

        // When
        Response chunked = as(TestAccounts.UPLOADER)
                .contentType("text/plain")
                .body(new ByteArrayInputStream(large))
                .post(ARTICLES);

        // Then
        isProblem(chunked, 413);
        isProblem(
                as(TestAccounts.UPLOADER).contentType("text/plain").body(large).post(ARTICLES), 413);
    }

    @Test
    void tooMuchTextIsRefused() {
        // Given
        byte[] text = "word ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

        // When
        Response answer =
                as(TestAccounts.UPLOADER).contentType("text/plain").body(text).post(ARTICLES);

        // Then
        isProblem(answer, 413);
    }

    private static void isProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aRefusalOfADocumentNamesItsFieldAndTheLimit() {
        // Given
        byte[] text = "word ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

        // When
        Response raw =
                as(TestAccounts.UPLOADER).contentType("text/plain").body(text).post(ARTICLES);

        // Then
        namesTheLimit(raw, "body");
        namesTheLimit(
                as(TestAccounts.UPLOADER)
                        .multiPart("file", "a.txt", text, "text/plain")
                        .post(ARTICLES),
                "file");
        namesTheLimit(
                as(TestAccounts.UPLOADER)
                        .contentType("application/json")
                        .body(Map.of("text", new String(text, StandardCharsets.UTF_8)))
                        .post(ARTICLES),
                "text");
    }

    private static void namesTheLimit(Response answer, String field) {
        isProblem(answer, 413);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("violations[0].message")).contains("4 MiB");
    }
}
