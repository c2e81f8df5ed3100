package org.claimdesk.ingest.web;

import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.claimdesk.shell.test.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that cannot be fetched: each answer says whose fault it is and what happened. */
@QuarkusTest
class LinkRefusalIT {

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext(
                "/robots.txt", exchange -> send(exchange, "text/plain", "User-agent: *\nDisallow: /private"));
        site.createContext("/private", exchange -> send(exchange, "text/plain", "Not for machines."));
        site.createContext("/large", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, (16 << 20) + 1);
            exchange.getResponseBody().write(new byte[(16 << 20) + 1]);
            exchange.close();
        });
        site.createContext("/picture", exchange -> send(exchange, "image/png", "\u0089PNG"));
        site.createContext("/slow", exchange -> {
            await();
            exchange.close();
        });
        site.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        site.createContext("/inside", exchange -> redirect(exchange, "http://10.0.0.1/"));
        site.createContext("/metadata", exchange -> redirect(exchange, "http://169.254.169.254/latest/"));
        site.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        site.createContext("/nowhere", exchange -> redirect(exchange, null));
        site.createContext("/gone", exchange -> status(exchange, 404));
        site.createContext("/broken", exchange -> status(exchange, 500));
        site.createContext("/empty", exchange -> send(exchange, "text/html", "<html><body></body></html>"));
        site.createContext("/untrue", exchange -> send(exchange, "application/pdf", "no PDF"));
        site.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        site.stop(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/private, 422, not-fetched, robots.txt",
        "/large, 422, not-fetched, larger than 16 MiB",
        "/picture, 422, not-fetched, image/png",
        "/slow, 504, not-fetched, not answer in time",
        "/loop, 502, not-fetched, redirects more than 5 times",
        "/inside, 422, not-fetched, not on a public address",
        "/metadata, 422, not-fetched, not on a public address",
        "/file, 422, not-fetched, Only http and https",
        "/nowhere, 502, not-fetched, redirects nowhere",
        "/gone, 502, not-fetched, status 404",
        "/broken, 502, not-fetched, status 500",
        "/empty, 422, unreadable-document, no text",
        "/untrue, 422, unreadable-document, announced as application/pdf"
    })
    void saysWhatHappened(String path, int status, String type, String words) {
        // Given
        String link = "http://127.0.0.1:" + site.getAddress().getPort() + path;

        // When
        Response answer = post(link);

        // Then
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:claimdesk:problem:" + type))
                .body("detail", containsString(words))
                .body("violations[0].field", is("url"))
                .body("violations[0].message", containsString(words));
    }

    @Test
    void aHostThatRefusesIsABadGateway() throws IOException {
        // Given
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        // When
        Response answer = post("http://127.0.0.1:" + closed + "/");

        // Then
        answer.then().statusCode(502).body("detail", containsString("No connection to the host"));
    }

    @Test
    void whatStandsInsideIsNotToldFromOutside() {
        // When
        Response answer = post("http://127.0.0.1:" + site.getAddress().getPort() + "/inside");

        // Then
        answer.then().body("detail", not(containsString("10.0.0.1")));
    }

    private static Response post(String link) {
        return as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(Map.of("url", link))
                .post(ARTICLES);
    }

    private static void send(HttpExchange exchange, String type, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, @Nullable String to) throws IOException {
        if (to != null) {
            exchange.getResponseHeaders().add("Location", to);
        }
        status(exchange, 302);
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void await() {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
