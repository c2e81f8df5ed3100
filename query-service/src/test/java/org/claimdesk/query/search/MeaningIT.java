package org.claimdesk.query.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

/** Search by meaning: the words of the question need not stand in the claim. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class MeaningIT {

    private static final String QUESTION = "ship lost at sea in bad weather";

    @Inject
    Direct register;

    @Test
    void findsWhatMeansTheSame() {
        // Given
        var speaker = "Speaker " + System.nanoTime();
        var ferry = approve(speaker, "A ferry sank during a storm in the Gulf of Bothnia.");
        approve(speaker, "The council lowered the tax on bread.");
        // When
        awaitFound(speaker, ferry);
        var found = search("semantic", speaker, null);
        // Then
        found.then().statusCode(200).body("items.id", contains(ferry.id().toString()));
        search("text", speaker, null).then().body("items", hasSize(0));
        register.withdraw(ferry, 2, "wrong");
        search("semantic", speaker, null).then().body("items", hasSize(0));
    }

    @Test
    void thePageLetsChoose() {
        // Given
        var speaker = "Speaker " + System.nanoTime();
        var ferry = approve(speaker, "A ferry sank during a storm in the Gulf of Bothnia.");
        awaitFound(speaker, ferry);
        // When
        var page = given().accept("text/html")
                .queryParam("q", QUESTION)
                .queryParam("mode", "semantic")
                .queryParam("speaker", speaker)
                .get("/");
        // Then
        page.then()
                .statusCode(200)
                .body(containsString("value=\"semantic\" checked"))
                .body(containsString("/claims/" + ferry.id()));
        given().accept("text/html")
                .queryParam("q", "")
                .queryParam("mode", "hybrid")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("value=\"text\" checked"))
                .body(not(containsString("field__error")));
    }

    @Test
    void hybridCountsWordsToo() {
        // Given
        var speaker = "Speaker " + System.nanoTime();
        var meaning = approve(speaker, "A ferry sank during a storm in the Gulf of Bothnia.");
        var both = approve(speaker, "The ship was lost at sea in bad weather, all hands with it.");
        awaitFound(speaker, meaning);
        awaitFound(speaker, both);
        // When
        var found = search("hybrid", speaker, null);
        // Then
        found.then()
                .statusCode(200)
                .body("items.id", contains(both.id().toString(), meaning.id().toString()));
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        // Given
        var speaker = "Speaker " + System.nanoTime();
        var claims = List.of(
                approve(speaker, "A ferry sank during a storm in the Gulf of Bothnia."),
                approve(speaker, "The trawler went down in heavy seas off Iceland."),
                approve(speaker, "The storm took a freighter and its crew of nine."));
        claims.forEach(claim -> awaitFound(speaker, claim));
        for (var mode : List.of("semantic", "hybrid")) {
            var ids = new ArrayList<String>();
            String cursor = null;
            // When
            do {
                var page = search(mode, speaker, Map.of("limit", "1", "cursor", cursor == null ? "" : cursor));
                ids.addAll(page.jsonPath().getList("items.id", String.class));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            // Then
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            claims.stream().map(claim -> claim.id().toString()).toList());
        }
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        // Given
        var request = given().queryParam("mode", "semantic");
        // When
        var refused = request.get("/api/v1/claims");
        // Then
        refused.then().statusCode(400).body("violations.field", hasItem("mode"));
        given().queryParam("mode", "hybrid")
                .queryParam("q", "ship")
                .queryParam("sort", "newest")
                .get("/api/v1/claims")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("sort"));
        given().queryParam("mode", "semantic")
                .queryParam("q", "ship")
                .queryParam("asOf", "2026-03-01")
                .get("/api/v1/claims")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("mode"));
        given().queryParam("mode", "semantic")
                .queryParam("q", "ship")
                .get("/api/v1/export")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("mode"));
    }

    private Reviewed approve(String speaker, String text) {
        var claim = Reviewed.claim(text).speaker(speaker);
        register.approve(claim, 1);
        return claim;
    }

    private static void awaitFound(String speaker, Reviewed claim) {
        Await.until("found by meaning", Duration.ofSeconds(120), () -> {
            var found = search("semantic", speaker, null);
            return found.statusCode() == 200
                    && found.jsonPath().getList("items.id").contains(claim.id().toString());
        });
    }

    private static Response search(String mode, String speaker, Map<String, String> more) {
        return given().queryParams(more == null ? Map.of() : more)
                .queryParam("q", QUESTION)
                .queryParam("mode", mode)
                .queryParam("speaker", speaker)
                .get("/api/v1/claims");
    }
}
