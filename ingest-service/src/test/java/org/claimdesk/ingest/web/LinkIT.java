package org.claimdesk.ingest.web;

import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkIT {

    private final String html =
            "<!doctype html><html lang=en><title>Bridge closes</title><article><h1>Bridge closes</h1><p>"
                    + Api.someText("linked") + "</p></article></html>";
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            if (path.equals("/old")) {
                exchange.getResponseHeaders().add("Location", "/new");
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/new")) {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void aLinkIsFetchedAndStoredUnderTheAddressThatAnswered() {
        // Given
        String link = "http://127.0.0.1:" + site.getAddress().getPort() + "/old";

        // When
        var answer = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(Map.of("url", link))
                .post(ARTICLES)
                .then();

        // Then
        String id = answer.statusCode(201).extract().path("id");
        Api.article(id)
                .then()
                .body("url", endsWith("/new"))
                .body("title", is("Bridge closes"))
                .body("contentType", is("text/html; charset=utf-8"));
    }

    @Test
    void theFormFetchesALinkWithoutScripts() {
        // Given
        String link = "http://127.0.0.1:" + site.getAddress().getPort() + "/new";

        // When
        var answer = as(TestAccounts.UPLOADER)
                .redirects()
                .follow(false)
                .multiPart("link", link)
                .multiPart("publisher", "The Courier")
                .post("/uploads")
                .then();

        // Then
        String location = answer.statusCode(303).extract().header("Location");
        Api.article(location.substring(location.lastIndexOf('/') + 1))
                .then()
                .body("url", is(link))
                .body("publisher", is("The Courier"));
    }

    @Test
    void aLinkThatLeadsNowhereIsABadGateway() {
        // Given
        String link = "http://127.0.0.1:" + site.getAddress().getPort() + "/gone";

        // When
        var answer = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(Map.of("url", link))
                .post(ARTICLES)
                .then();

        // Then
        answer.statusCode(502).contentType("application/problem+json").body("violations[0].field", is("url"));
    }
}
