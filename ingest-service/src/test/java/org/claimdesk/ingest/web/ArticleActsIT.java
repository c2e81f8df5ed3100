package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.claimdesk.shell.test.Schemas;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleActsIT {

    @Test
    void aCorrectionIsPublished() {
        // Given
        String id = Api.published(Api.someText("corrected"));

        // When
        var answer = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"title\":\"Corrected\",\"byline\":\"Ada\",\"publishedAt\":\"2026-03-14\"}")
                .patch(ARTICLES + "/" + id)
                .then();

        // Then
        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", is("Corrected"))
                .body("bylines[0]", is("Ada"));
        var event = Api.event("articles-ingested", id, 2);
        assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("\"title\":\"Corrected\"");
    }

    @Test
    void aStaleCorrectionIsRefused() {
        // Given
        String id = Api.published(Api.someText("stale"));

        // When
        var answer = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body("{\"title\":\"Corrected\"}")
                .patch(ARTICLES + "/" + id)
                .then();

        // Then
        answer.statusCode(412).body("title", is("The article has changed"));
    }

    @Test
    void aWithdrawnArticleIsGoneForReadersUntilAnEditorRestoresIt() {
        // Given
        String id = Api.published(Api.someText("withdrawn"));

        // When
        var answer = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body("{\"reason\":\"The publisher took it down.\"}")
                .post(ARTICLES + "/" + id + "/withdrawal")
                .then();

        // Then
        answer.statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("withdrawal.reason", is("The publisher took it down."));
        var event = Api.event("articles-ingested", id, 2);
        assertThat(Topics.header(event, "ce_type")).isEqualTo("org.claimdesk.ArticleWithdrawn");
        Schemas.assertKeeps("article-withdrawn/1", new String(event.value(), StandardCharsets.UTF_8));
        for (String part : new String[] {"/text", "/claims", "/document"}) {
            as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id + part).then().statusCode(410);
        }
        as(TestAccounts.EDITOR).get(ARTICLES + "/" + id + "/text").then().statusCode(200);
        as(TestAccounts.EDITOR)
                .post(ARTICLES + "/" + id + "/restoration")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("withdrawal", nullValue());
        Schemas.assertKeeps(
                "article-ingested/1",
                new String(Api.event("articles-ingested", id, 3).value(), StandardCharsets.UTF_8));
    }

    @Test
    void whatTheStatusForbidsIsAConflict() {
        // Given
        String id = Api.published(Api.someText("conflict"));

        // When
        var restored = as(TestAccounts.EDITOR)
                .post(ARTICLES + "/" + id + "/restoration")
                .then();

        // Then
        restored.statusCode(409).contentType("application/problem+json").body("status", is(409));
        as(TestAccounts.UPLOADER)
                .post(ARTICLES + "/" + id + "/extraction")
                .then()
                .statusCode(409);
    }
}
