package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same bytes in every form at once are one article. */
@QuarkusTest
class SameBytesIT {

    private static final int CALLERS = 16;

    private final String text = Api.someText("same");
    private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        site.createContext("/text", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void areOneArticleWithOneSetOfClaims() throws Exception {
        // Given
        String id =
                ArticleIdentity.articleId(ArticleIdentity.contentHash(bytes)).toString();

        // When
        List<Response> answers = atOnce(this::post);

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.<String>path("id")).isEqualTo(id);
            assertThat(answer.header("Location")).endsWith(ARTICLES + "/" + id);
        });
        Api.progress(id);
        List<String> claims = as(TestAccounts.REVIEWER)
                .queryParam("limit", 500)
                .get(ARTICLES + "/" + id + "/claims")
                .path("items.id");
        assertThat(claims).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Api.article(id).<Integer>path("claims")).isEqualTo(claims.size());
        List<String> places = Api.article(id).path("places.url");
        // An upload that names no place adds none to an article that has one, so it depends on who came first.
        assertThat(places).contains(link()).doesNotHaveDuplicates().isSubsetOf(link(), null);
    }

    @Test
    void underOneKeyAreAnsweredOnce() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = atOnce(caller -> raw(key));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        Response later = raw(key);
        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.asString())
                .isEqualTo(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .findAny()
                        .orElseThrow()
                        .asString());
    }

    private Response post(int caller) {
        return switch (caller % 4) {
            case 0 -> raw(UUID.randomUUID().toString());
            case 1 ->
                as(TestAccounts.UPLOADER)
                        .multiPart("file", "same.txt", bytes, "text/plain; charset=utf-8")
                        .post(ARTICLES);
            case 2 -> json(Map.of("text", text));
            default -> json(Map.of("url", link()));
        };
    }

    private String link() {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/text";
    }

    private Response raw(String key) {
        return as(TestAccounts.UPLOADER)
                .header("Idempotency-Key", key)
                .contentType("text/plain; charset=utf-8")
                .body(bytes)
                .post(ARTICLES);
    }

    private static Response json(Map<String, String> body) {
        return as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(body)
                .post(ARTICLES);
    }

    private static List<Response> atOnce(IntFunction<Response> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        List<Response> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Response>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int caller = i;
                calls.add(callers.submit(() -> {
                    start.await();
                    return call.apply(caller);
                }));
            }
            for (Future<Response> each : calls) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
