package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.is;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads that are sent again with their Idempotency-Key. */
@QuarkusTest
class RepeatedUploadIT {

    private final String key = UUID.randomUUID().toString();

    enum Form {
        RAW,
        MULTIPART,
        JSON;

        Response post(String account, String key, String text) {
            var request = as(account).header("Idempotency-Key", key);
            return switch (this) {
                case RAW ->
                    request.contentType("text/plain")
                            .body(text.getBytes(StandardCharsets.UTF_8))
                            .post(ARTICLES);
                case MULTIPART ->
                    request.multiPart("file", "a.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                            .post(ARTICLES);
                case JSON ->
                    request.contentType("application/json")
                            .body(Map.of("text", text))
                            .post(ARTICLES);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAnswerIsGivenAgain(Form form) {
        // Given
        String text = Api.someText("again");
        Response first = form.post(TestAccounts.UPLOADER, key, text);
        Api.progress(first.path("id"));

        // When
        Response again = form.post(TestAccounts.UPLOADER, key, text);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).endsWith(first.<String>path("id"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
    }

    @ParameterizedTest
    @EnumSource
    void anotherBodyUnderTheKeyIsRefused(Form form) {
        // Given
        form.post(TestAccounts.UPLOADER, key, Api.someText("one"));

        // When
        Response other = form.post(TestAccounts.UPLOADER, key, Api.someText("two"));

        // Then
        other.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:claimdesk:problem:idempotency-key-reused"))
                .body("violations[0].field", is("Idempotency-Key"));
    }

    @Test
    void theSameBodyWithOtherDetailsIsAnotherRequest() {
        // Given
        String text = Api.someText("detail");
        Form.RAW.post(TestAccounts.UPLOADER, key, text);

        // When
        Response other = as(TestAccounts.UPLOADER)
                .header("Idempotency-Key", key)
                .queryParam("publisher", "Other")
                .contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES);

        // Then
        other.then().statusCode(422);
    }

    @Test
    void aKeyBelongsToItsAccount() {
        // Given
        Form.RAW.post(TestAccounts.UPLOADER, key, Api.someText("mine"));

        // When
        Response theirs = Form.RAW.post(TestAccounts.ADMIN, key, Api.someText("theirs"));

        // Then
        theirs.then().statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsKeptOfARefusedUpload(Form form) {
        // Given
        form.post(TestAccounts.UPLOADER, key, " ").then().statusCode(form == Form.JSON ? 400 : 422);

        // When
        Response better = form.post(TestAccounts.UPLOADER, key, Api.someText("better"));

        // Then
        better.then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "ümlaut", "long"})
    void aKeyThatIsNoneIsRefused(String bad) {
        // Given
        String sent = bad.equals("long") ? "x".repeat(256) : bad;

        // When
        Response answer = Form.JSON.post(TestAccounts.UPLOADER, sent, Api.someText("key"));

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("Idempotency-Key"));
    }

    @Test
    void whileACallIsUnderWayItsKeyIsTaken() throws Exception {
        // Given
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answering = new CountDownLatch(1);
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = Api.someText("slow").getBytes(StandardCharsets.UTF_8);
        site.createContext("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        site.createContext("/slow", exchange -> {
            asked.countDown();
            await(answering);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            String link = "http://127.0.0.1:" + site.getAddress().getPort() + "/slow";
            var first = CompletableFuture.supplyAsync(() -> link(link));
            await(asked);

            // When
            Response second = link(link);

            // Then
            answering.countDown();
            second.then().statusCode(409).header("Retry-After", "1").contentType("application/problem+json");
            Response done = first.get(30, TimeUnit.SECONDS);
            assertThat(done.statusCode()).isEqualTo(201);
            assertThat(link(link).asString()).isEqualTo(done.asString());
        } finally {
            answering.countDown();
            site.stop(0);
        }
    }

    private Response link(String link) {
        return as(TestAccounts.UPLOADER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("url", link))
                .post(ARTICLES);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
