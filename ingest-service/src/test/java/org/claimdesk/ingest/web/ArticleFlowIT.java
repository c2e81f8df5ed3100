package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimdesk.shell.test.Schemas;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleFlowIT {

    @Test
    void anUploadBecomesAPublishedArticleWithItsClaims() {
        // Given
        String text = Api.someText("north");

        // When
        var answer = Api.upload(text).then();

        // Then
        String id = answer.statusCode(201)
                .header(
                        "Location",
                        org.hamcrest.Matchers.endsWith(
                                ARTICLES + "/" + answer.extract().path("id")))
                .body("status", is("EXTRACTING"))
                .body("duplicateOf", nullValue())
                .extract()
                .path("id");
        assertThat(Api.progress(id)).contains("\"stage\":\"PUBLISHED\"");
        int claims = Api.article(id)
                .then()
                .header("ETag", "\"1\"")
                .body("status", is("PUBLISHED"))
                .body("claims", greaterThan(0))
                .body("title", is("Bridge closes"))
                .body("places.size()", is(1))
                .extract()
                .path("claims");
        assertThat(as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id + "/text").asString())
                .isEqualTo(text);
        as(TestAccounts.REVIEWER)
                .get(ARTICLES + "/" + id + "/claims")
                .then()
                .body("total", is(claims))
                .body("items.size()", is(claims));
    }

    @Test
    void whatIsPublishedKeepsTheContracts() {
        // Given
        String id = Api.published(Api.someText("south"));

        // When
        ConsumerRecord<String, byte[]> article = Api.event("articles-ingested", id, 1);

        // Then
        assertThat(article.key()).isEqualTo(id);
        assertThat(Topics.header(article, "ce_type")).isEqualTo("org.claimdesk.ArticleIngested");
        Schemas.assertKeeps("article-ingested/1", body(article));
        List<String> claims =
                as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id + "/claims").path("items.id");
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            ConsumerRecord<String, byte[]> event = Api.event("claims-extracted", claim, 1);
            assertThat(event.key()).isEqualTo(id);
            Schemas.assertKeeps("claim-extracted/1", body(event));
        });
    }

    @Test
    void theSameBytesAreTheSameArticle() {
        // Given
        String text = Api.someText("east");
        String id = Api.published(text);

        // When
        var again = Api.upload(text).then();

        // Then
        again.statusCode(200).body("id", equalTo(id)).body("status", is("PUBLISHED"));
        Api.article(id).then().body("version", is(1)).body("places.size()", is(1));
    }

    @Test
    void theSameBytesFromAnotherPlaceAddThePlace() {
        // Given
        String text = Api.someText("west");
        String id = Api.published(text);

        // When
        var again = as(TestAccounts.UPLOADER)
                .queryParam("url", "https://other.example/a")
                .queryParam("publisher", "Other")
                .contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES)
                .then();

        // Then
        again.statusCode(200).body("id", equalTo(id));
        Api.article(id).then().body("version", is(2)).body("places[1].url", is("https://other.example/a"));
        Schemas.assertKeeps("article-ingested/1", body(Api.event("articles-ingested", id, 2)));
    }

    @Test
    void otherBytesWithTheSameTextAreToldAsDuplicate() {
        // Given
        String text = Api.someText("middle");
        String id = Api.published(text);

        // When
        var other = Api.upload(text.replace("\n", "\r\n")).then();

        // Then
        other.statusCode(201).body("duplicateOf", equalTo(id));
    }

    @Test
    void anotherLanguageIsPublishedWithoutClaims() {
        // Given
        String text = "Die Brücke ist seit Montag nicht mehr befahrbar, sagte die Stadt am Abend. Die Arbeiten werden"
                + " voraussichtlich sechs Monate dauern und mehrere Millionen kosten, " + java.util.UUID.randomUUID()
                + ".\n";

        // When
        String id = Api.published(text);

        // Then
        Api.article(id)
                .then()
                .body("status", is("PUBLISHED"))
                .body("claims", is(0))
                .body("notice", is("LANGUAGE_NOT_SUPPORTED"));
        Schemas.assertKeeps("article-ingested/1", body(Api.event("articles-ingested", id, 1)));
    }

    @Test
    void theOriginalIsOnlyEverAnAttachment() {
        // Given
        String html = "<!doctype html><title>t</title><p>" + Api.someText("html") + "<script>alert(1)</script>";
        String id = as(TestAccounts.UPLOADER)
                .contentType("text/html")
                .body(html.getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES)
                .path("id");

        // When
        var document =
                as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id + "/document").then();

        // Then
        document.statusCode(200)
                .header("Content-Disposition", startsWith("attachment;"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("sandbox"));
        assertThat(document.extract().asByteArray()).isEqualTo(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theListIsFilteredAndPaged() {
        // Given
        String publisher = "Courier " + java.util.UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            as(TestAccounts.UPLOADER)
                    .queryParam("title", "Harbour report " + i)
                    .queryParam("publisher", publisher)
                    .contentType("text/plain")
                    .body(Api.someText("list").getBytes(StandardCharsets.UTF_8))
                    .post(ARTICLES);
        }

        // When
        var first = as(TestAccounts.REVIEWER)
                .queryParams("publisher", publisher, "q", "harb rep", "limit", 2)
                .get(ARTICLES)
                .then();

        // Then
        String cursor = first.statusCode(200)
                .body("items.title", equalTo(List.of("Harbour report 2", "Harbour report 1")))
                .extract()
                .path("nextCursor");
        as(TestAccounts.REVIEWER)
                .queryParams("publisher", publisher, "q", "harb rep", "limit", 2, "cursor", cursor)
                .get(ARTICLES)
                .then()
                .body("items.title", equalTo(List.of("Harbour report 0")))
                .body("nextCursor", nullValue());
    }

    private static String body(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
