package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchPageIT {

    private static final String BATCHES = "/api/v1/batches";

    private final String name = UUID.randomUUID() + ".ndjson";

    @Test
    void aBatchSaysWhatBecameOfEachOfItsDocuments() {
        // Given
        String id = settled();

        // When
        Document page = page(TestAccounts.UPLOADER, "/batches/" + id);

        // Then
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select(".counts dd").eachText()).containsExactly("2", "1", "1", "0");
        assertThat(page.select("#items .tag").eachText()).containsExactly("Taken in", "Failed");
        assertThat(page.select("#items a[href^=/articles/]")).hasSize(1);
        Document failed = page(
                TestAccounts.UPLOADER,
                page.select("nav[aria-label=Documents] a:contains(Failed)").attr("href"));
        assertThat(failed.select("#items li")).hasSize(1);
        assertThat(failed.select("#items li .meta").text()).isNotBlank();
        assertThat(page(TestAccounts.UPLOADER, "/batches")
                        .select("#batch-" + id + " a")
                        .text())
                .contains(name);
    }

    @Test
    void theFailedDocumentsAreTriedAgainByWhoMayUpload() {
        // Given
        String id = settled();
        assertThat(page(TestAccounts.REVIEWER, "/batches/" + id).select("#batch-state form"))
                .isEmpty();

        // When
        var answer = as(TestAccounts.UPLOADER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post(page(TestAccounts.UPLOADER, "/batches/" + id)
                        .select("#batch-state form")
                        .attr("action"))
                .then();

        // Then: what cannot be read the second time neither fails again
        answer.statusCode(303).header("Location", endsWith("/batches/" + id));
        awaitEnd(id);
        assertThat(page(TestAccounts.UPLOADER, "/batches/" + id + "/state")
                        .select(".counts dd")
                        .eachText())
                .containsExactly("2", "1", "1", "0");
    }

    private String settled() {
        String lines = "{\"text\":\"" + Api.someText("batch").replace("\n", "\\n") + "\"}\n{\"title\":\"no text\"}\n";
        String id = as(TestAccounts.UPLOADER)
                .queryParam("fileName", name)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(BATCHES)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        awaitEnd(id);
        return id;
    }

    /** Reads the progress to its end. */
    private static void awaitEnd(String id) {
        as(TestAccounts.UPLOADER).get(BATCHES + "/" + id + "/events").then().statusCode(200);
    }

    private static Document page(String account, String path) {
        return Jsoup.parse(as(account)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
