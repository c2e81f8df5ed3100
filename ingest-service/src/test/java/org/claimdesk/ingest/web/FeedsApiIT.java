package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FeedsApiIT {

    private static final String FEEDS = "/api/v1/feeds";
    private final String page =
            "<html lang=en><title>Bridge closes</title><article><p>" + Api.someText("feed") + "</p></article></html>";
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            boolean feed = exchange.getRequestURI().getPath().startsWith("/feed");
            byte[] body = (feed
                            ? "<rss version='2.0'><channel><title>&lt;b&gt;City&lt;/b&gt; news</title>"
                                    + "<item><title>One &amp; two</title><link>/one</link></item></channel></rss>"
                            : page)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", feed ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void aFeedIsAddedOnceListedAskedForAndRemoved() {
        // Given
        Map<String, String> feed = Map.of("url", url("/feed"), "publisher", "City Desk", "interval", "PT1H");

        // When
        var added = post(feed);

        // Then
        String id = added.statusCode(201)
                .header("Location", containsString(FEEDS + "/"))
                .body("title", is("City news"))
                .body("publisher", is("City Desk"))
                .body("interval", is("PT1H"))
                .body("status", is("ACTIVE"))
                .body("problem", nullValue())
                .body("lane", is("LIVE"))
                .body("nextPollAt", notNullValue())
                .extract()
                .path("id");
        post(Map.of("url", url("/feed#top")))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("interval", is("PT1H"));
        Await.until(
                "taken",
                Duration.ofSeconds(60),
                () -> (int) as(TestAccounts.REVIEWER).get(FEEDS + "/" + id).path("taken") == 1);
        String article = as(TestAccounts.REVIEWER)
                .get(FEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("url", is(url("/feed")))
                .body("entries", hasSize(1))
                .body("entries[0].title", is("One & two"))
                .body("entries[0].status", is("TAKEN"))
                .extract()
                .path("entries[0].articleId");
        Api.article(article).then().body("publisher", is("City Desk")).body("url", endsWith("/one"));
        as(TestAccounts.UPLOADER)
                .post(FEEDS + "/" + id + "/polls")
                .then()
                .statusCode(202)
                .header("Location", endsWith(FEEDS + "/" + id));
        as(TestAccounts.UPLOADER).delete(FEEDS + "/" + id).then().statusCode(204);
        as(TestAccounts.UPLOADER).delete(FEEDS + "/" + id).then().statusCode(404);
        Api.article(article).then().statusCode(200);
    }

    @Test
    void theListHasPages() {
        // Given
        String first =
                post(Map.of("url", url("/feed/1"))).statusCode(201).extract().path("id");
        String second =
                post(Map.of("url", url("/feed/2"))).statusCode(201).extract().path("id");

        // When
        var page = as(TestAccounts.REVIEWER).queryParam("limit", 1).get(FEEDS).then();

        // Then
        String cursor = page.statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(second))
                .extract()
                .path("nextCursor");
        as(TestAccounts.REVIEWER)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(FEEDS)
                .then()
                .body("items[0].id", is(first));
        as(TestAccounts.REVIEWER)
                .queryParam("cursor", "nonsense")
                .get(FEEDS)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("cursor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | - | - | 400 | url | http or https",
                "ftp://news.test/feed | - | - | - | 400 | url | 2048",
                "http://u:p@news.test/ | - | - | - | 400 | url | http or https",
                "https://news.test/ | - | soon | - | 400 | lane | LIVE",
                "https://news.test/ | - | - | PT1M | 400 | interval | PT5M to PT24H",
                "https://news.test/ | - | - | P2D | 400 | interval | PT5M to PT24H",
                "https://news.test/ | - | - | often | 400 | interval | PT5M to PT24H",
                "http://127.0.0.2/feed | - | - | - | 422 | url | public",
                "http://localhost:9/feed | - | - | - | 422 | url | public",
                "http://169.254.169.254/latest | - | - | - | 422 | url | public",
            })
    void badInputIsToldWithItsFieldAndLimit(
            String url, String publisher, String lane, String interval, int status, String field, String message) {
        // Given
        Map<String, String> body = new HashMap<>();
        body.put("url", url);
        body.put("publisher", publisher);
        body.put("lane", lane);
        body.put("interval", interval);

        // When
        var answer = post(body);

        // Then
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void aPageThatIsNoFeedIsRefused() {
        // Given
        Map<String, String> body = Map.of("url", url("/one"));

        // When
        var answer = post(body);

        // Then
        answer.statusCode(422)
                .body("detail", is("This is a web page, not a feed."))
                .body("violations[0].field", is("url"));
    }

    @Test
    void readersMayNotChangeFeeds() {
        // Given
        String id = UUID.randomUUID().toString();

        // When
        var answer = as(TestAccounts.REVIEWER).post(FEEDS + "/" + id + "/polls").then();

        // Then
        answer.statusCode(403);
        as(TestAccounts.REVIEWER).delete(FEEDS + "/" + id).then().statusCode(403);
        as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(Map.of("url", url("/feed")))
                .post(FEEDS)
                .then()
                .statusCode(403);
        as(TestAccounts.REVIEWER).get(FEEDS + "/" + id).then().statusCode(404);
        as(TestAccounts.UPLOADER).post(FEEDS + "/" + id + "/polls").then().statusCode(404);
    }

    @Test
    void thePageAddsShowsAndRemovesFeeds() {
        // Given
        String url = url("/feed");

        // When
        var added = form().formParam("url", url)
                .formParam("interval", "PT6H")
                .post("/feeds")
                .then();

        // Then
        String id = added.statusCode(303).extract().header("Location").replaceAll(".*#feed-", "");
        Document list = Jsoup.parse(html(TestAccounts.UPLOADER, "/feeds"));
        assertThat(list.select("#feed-" + id).text()).contains("City news", "every 6 hours", "Working", "Poll now");
        assertThat(list.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(list.select("label[for]").eachAttr("for"))
                .containsAll(list.select("input:not([type=hidden]), select").eachAttr("id"));
        assertThat(Jsoup.parse(html(TestAccounts.REVIEWER, "/feeds")).select("main form"))
                .isEmpty();
        assertThat(html(TestAccounts.REVIEWER, "/feeds/" + id)).contains("One &amp; two");
        form().post("/feeds/" + id + "/polls").then().statusCode(303);
        form().post("/feeds/" + id + "/removal").then().statusCode(303).header("Location", endsWith("/feeds"));
        assertThat(html(TestAccounts.UPLOADER, "/feeds")).doesNotContain(id);
    }

    @Test
    void thePageSaysWhatIsWrongAndKeepsWhatWasTyped() {
        // Given
        String url = url("/one");

        // When
        var answer = form().formParam("url", url)
                .formParam("publisher", "City <Desk>")
                .post("/feeds")
                .then();

        // Then
        Document page = Jsoup.parse(answer.statusCode(422).extract().asString());
        assertThat(page.select("[role=alert]").text()).isEqualTo("This is a web page, not a feed.");
        assertThat(page.select("#url").val()).isEqualTo(url);
        assertThat(page.select("#publisher").val()).isEqualTo("City <Desk>");
    }

    private io.restassured.response.ValidatableResponse post(Map<String, String> feed) {
        return as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(feed)
                .post(FEEDS)
                .then();
    }

    private static io.restassured.specification.RequestSpecification form() {
        return as(TestAccounts.UPLOADER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .accept("text/html");
    }

    private static String html(String account, String path) {
        return as(account)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }
}
