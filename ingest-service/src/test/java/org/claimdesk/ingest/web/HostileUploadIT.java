package org.claimdesk.ingest.web;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.document.HostileDocuments;
import org.claimdesk.document.HostileDocuments.Case;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile document over HTTP: stored whole, or refused with a problem and not at all; the service goes on. */
@QuarkusTest
class HostileUploadIT {

    private static final int DOCUMENT_LIMIT = 16 << 20;
    private static final int REQUEST_LIMIT = 17 << 20;

    /** Those that HTTP carries; a header has no control characters. */
    static Stream<Case> cases() {
        return HostileDocuments.cases().filter(hostile -> hostile.type().chars().noneMatch(c -> c < ' '));
    }

    /** One of each kind, for the forms that differ only in how the bytes arrive. */
    static Stream<Case> someCases() {
        Set<String> names = Set.of(
                "blank page",
                "noise as page",
                "picture as text",
                "5 MB of text",
                "50 MB page",
                "page 100,000 deep",
                "PDF of noise",
                "Flate bomb in a Flate bomb",
                "zip bomb beside",
                "billion laughs",
                "names of other folders",
                "mail 1,000 deep",
                "subject with control characters");
        return cases().filter(hostile -> names.contains(hostile.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isStoredWholeOrRefused(Case hostile) {
        // Given
        byte[] bytes = cut(hostile.bytes().get());

        // When
        Response answer = as(TestAccounts.UPLOADER)
                .config(asItIs())
                .contentType(hostile.type())
                .queryParam("lane", "ARCHIVE")
                .body(bytes)
                .post(ARTICLES);

        // Then: stored now, or by another of these tests before
        int status = answer.statusCode() == 200 ? 201 : answer.statusCode();
        assertThat(status).as(answer.asString()).isIn(statuses(hostile, bytes.length, 201));
        isStoredOrAProblemOf("body", answer, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someCases")
    void asAFileIsStoredWholeOrRefused(Case hostile) {
        // Given
        byte[] bytes = cut(hostile.bytes().get());

        // When
        Response answer = as(TestAccounts.UPLOADER)
                .multiPart("file", hostile.name(), bytes, hostile.type())
                .multiPart("lane", "ARCHIVE")
                .post(ARTICLES);

        // Then
        int status = answer.statusCode() == 200 ? 201 : answer.statusCode();
        assertThat(status).as(answer.asString()).isIn(statuses(hostile, bytes.length, 201));
        isStoredOrAProblemOf("file", answer, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someCases")
    void isPreviewedOrRefused(Case hostile) {
        // Given
        byte[] bytes = cut(hostile.bytes().get());

        // When
        Response answer = as(TestAccounts.UPLOADER)
                .config(asItIs())
                .contentType(hostile.type())
                .body(bytes)
                .post("/api/v1/extractions");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isIn(statuses(hostile, bytes.length, 200));
        if (answer.statusCode() != 200) {
            isAProblemOf("body", answer);
        }
    }

    private static RestAssuredConfig asItIs() {
        return RestAssured.config()
                .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static void isStoredOrAProblemOf(String field, Response answer, byte[] bytes) {
        boolean stored = answer.statusCode() < 300;
        if (!stored) {
            isAProblemOf(field, answer);
        }
        UUID id = ArticleIdentity.articleId(ArticleIdentity.contentHash(bytes));
        as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id).then().statusCode(stored ? 200 : 404);
    }

    private static void isAProblemOf(String field, Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank().doesNotContain("Exception");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("violations[0].message")).isNotBlank();
    }

    /** What is larger than a request may be is refused while it is sent, which a client may not live to read. */
    private static byte[] cut(byte[] bytes) {
        return bytes.length <= REQUEST_LIMIT ? bytes : Arrays.copyOf(bytes, REQUEST_LIMIT);
    }

    @Test
    void whatIsAnnouncedTooLargeIsRefusedBeforeItComes() throws Exception {
        // Given
        String credentials = Base64.getEncoder()
                .encodeToString((TestAccounts.UPLOADER + ":" + TestAccounts.password(TestAccounts.UPLOADER))
                        .getBytes(StandardCharsets.UTF_8));
        String head = "POST " + ARTICLES + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                + "\r\nContent-Type: text/plain\r\nContent-Length: 52428800\r\n\r\n";

        // When
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 413".length());

            // Then
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private static List<Integer> statuses(Case hostile, int length, int read) {
        if (length > DOCUMENT_LIMIT) {
            return List.of(413);
        }
        return Arrays.stream(hostile.outcome().split(" OR "))
                .map(outcome -> switch (outcome) {
                    case "READ" -> read;
                    case "UNSUPPORTED" -> 415;
                    case "TEXT_TOO_LONG", "TOO_LARGE" -> 413;
                    default -> 422;
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt,passwd.txt",
        "C:\\Users\\x\\a.txt,a.txt",
        "..%2f..%2fb.txt,..%2f..%2fb.txt",
        "<script>.txt,<script>.txt"
    })
    void aFileNameIsOnlyAName(String sent, String kept) {
        // Given
        byte[] text = Api.someText("file").getBytes(StandardCharsets.UTF_8);

        // When
        Response answer = as(TestAccounts.UPLOADER)
                .multiPart("file", sent, text, "text/plain")
                .post(ARTICLES);

        // Then
        answer.then().statusCode(201);
        Api.article(answer.path("id")).then().body("fileName", is(kept));
    }
}
