package org.claimdesk.query.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class ExportIT {

    @Inject
    Direct register;

    @Test
    void streamsTheClaimsThatFitOneALine() {
        // Given
        var article = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            register.approve(Reviewed.claim("Exported " + i + ".").nowhere().in(article, "T", "P", null), 1);
        }
        // When
        var answer = given().queryParam("article", article).get("/api/v1/export");
        // Then
        answer.then().statusCode(200).contentType("application/x-ndjson");
        assertThat(answer.asString().lines())
                .hasSize(3)
                .allMatch(line -> JsonPath.from(line).getString("standing") != null);
    }

    @Test
    void standsStillAtAChangeAndGoesOnWhereItBroke() {
        // Given
        var article = UUID.randomUUID();
        var first = Reviewed.claim("Kept as it was.").nowhere().in(article, "T", "P", null);
        var second = Reviewed.claim("Withdrawn later.").nowhere().in(article, "T", "P", null);
        register.approve(first, 1);
        register.approve(second, 1);
        var at = given().queryParam("article", article).get("/api/v1/export").header("Claimdesk-At");
        register.approve(first.text("Changed since."), 2);
        register.withdraw(second, 2, "gone");
        register.approve(Reviewed.claim("Came later.").nowhere().in(article, "T", "P", null), 1);
        // When
        var frozen = given().queryParam("article", article)
                .queryParam("at", at)
                .get("/api/v1/export")
                .asString()
                .lines()
                .toList();
        var rest = given().queryParam("article", article)
                .queryParam("at", at)
                .queryParam("after", JsonPath.from(frozen.getFirst()).getString("id"))
                .get("/api/v1/export")
                .asString()
                .lines()
                .toList();
        // Then
        assertThat(frozen)
                .extracting(line -> JsonPath.from(line).getString("text"))
                .containsExactlyInAnyOrder("Kept as it was.", "Withdrawn later.");
        assertThat(rest).containsExactly(frozen.getLast());
    }

    @Test
    void writesATableThatNoSpreadsheetRuns() {
        // Given
        var article = UUID.randomUUID();
        register.approve(Reviewed.claim("=1+1, he said \"so\".").nowhere().in(article, "T", "P", null), 1);
        // When
        var table = given().queryParam("article", article)
                .queryParam("format", "csv")
                .get("/api/v1/export");
        // Then
        table.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(",\"'=1+1, he said \"\"so\"\".\","));
    }

    @Test
    void writesLinkedDataWithAReviewOnlyForWhatIsRated() {
        // Given
        var article = UUID.randomUUID();
        register.approve(
                Reviewed.claim("Rated.").nowhere().in(article, "T", "P", null).rating("FALSE"), 1);
        register.approve(Reviewed.claim("Not rated.").nowhere().in(article, "T", "P", null), 1);
        // When
        var document = given().queryParam("article", article)
                .queryParam("format", "jsonld")
                .get("/api/v1/export");
        // Then
        assertThat(JsonPath.from(document.asString()).<Object>getList("'@graph'.'@type'"))
                .containsExactlyInAnyOrder(
                        java.util.List.of("Claim", "prov:Entity"),
                        java.util.List.of("Claim", "prov:Entity"),
                        "ClaimReview");
    }

    @Test
    void refusesWhatItCannotRead() {
        // Given
        var request = given().queryParam("format", "xls");
        // When
        var answer = request.get("/api/v1/export");
        // Then
        answer.then().statusCode(400).body("violations.field", hasItem("format"));
        given().queryParam("at", "x").get("/api/v1/export").then().statusCode(400);
        given().queryParam("sort", "newest").get("/api/v1/export").then().statusCode(400);
    }

    @Test
    void feedsTheLastClaims() {
        // Given
        var article = UUID.randomUUID();
        register.approve(Reviewed.claim("Fed & read <here>.").nowhere().in(article, "T", "P", null), 1);
        // When
        var feed = given().queryParam("article", article).get("/api/v1/feed.atom");
        // Then
        feed.then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .body("feed.entry.title", equalTo("Fed & read <here>."))
                .body("feed.entry.updated", equalTo("2026-03-01T13:00:00Z"));
    }
}
