package org.claimdesk.ingest.web;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isStoredWholeOrRefused(Case hostile) throws Exception {
        // Given
        byte[] bytes = cut(hostile.bytes().get());

        // When
        Response answer = as(TestAccounts.UPLOADER)
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(hostile.type())
                .queryParam("lane", "ARCHIVE")
                .body(bytes)
                .post(ARTICLES);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isIn(statuses(hostile, bytes.length));
        boolean stored = answer.statusCode() < 300;
        if (!stored) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("detail")).isNotBlank().doesNotContain("Exception");
        }
        UUID id = ArticleIdentity.articleId(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id).then().statusCode(stored ? 200 : 404);
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

    private static List<Integer> statuses(Case hostile, int length) {
        if (length > DOCUMENT_LIMIT) {
            return List.of(413);
        }
        return Arrays.stream(hostile.outcome().split(" OR "))
                .map(outcome -> switch (outcome) {
                    case "READ" -> 201;
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
