package org.claimdesk.query.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class FacetsIT {

    @Inject
    Direct register;

    @Test
    void countsClaimsByArticleAndSpeaker() {
        // Given
        var article = UUID.randomUUID();
        var speaker = "Speaker " + article;
        for (int i = 0; i < 2; i++) {
            register.approve(
                    Reviewed.claim("Counted.")
                            .nowhere()
                            .in(article, "A day", "P", "2024-03-15")
                            .speaker(speaker),
                    1);
        }
        // When
        var articles = all("/api/v1/articles", "articleId");
        var speakers = all("/api/v1/speakers", "speaker");
        // Then
        assertThat(articles.get(article.toString()))
                .containsEntry("claims", 2)
                .containsEntry("publishedOn", "2024-03-15");
        assertThat(speakers.get(speaker)).containsEntry("claims", 2).doesNotContainKey("key");
        given().get("/api/v1/statistics")
                .then()
                .statusCode(200)
                .body("claims", greaterThan(1))
                .body("ratings.NONE", greaterThan(1));
    }

    @Test
    void marksTheWordsAskedFor() {
        // Given
        var word = "lamp" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "y");
        register.approve(Reviewed.claim("😀 The " + word + " burned."), 1);
        // When
        var found = given().queryParam("q", word).get("/api/v1/claims");
        // Then
        assertThat(found.<Integer>path("items[0].highlights[0].start")).isEqualTo(6);
        assertThat(found.<Integer>path("items[0].highlights[0].end")).isEqualTo(6 + word.length());
    }

    private static Map<String, Map<String, Object>> all(String path, String key) {
        var all = new HashMap<String, Map<String, Object>>();
        Response page = given().queryParam("limit", 40).get(path);
        while (true) {
            List<Map<String, Object>> items =
                    page.then().statusCode(200).extract().path("items");
            items.forEach(item -> all.put((String) item.get(key), item));
            String next = page.path("nextCursor");
            if (next == null) {
                return all;
            }
            page = given().queryParam("limit", 40).queryParam("cursor", next).get(path);
        }
    }
}
