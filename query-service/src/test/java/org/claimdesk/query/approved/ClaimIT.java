package org.claimdesk.query.approved;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
class ClaimIT {

    @Inject
    Direct register;

    @Test
    void servesOneClaimWhole() {
        // Given
        var claim = Reviewed.claim("It is 72 km away.")
                .nowhere()
                .in(UUID.randomUUID(), "Roads", "The Paper", "2024-03-15")
                .speaker("Ann")
                .quantity("72 km", 72, "km")
                .rating("TRUE");
        register.approve(claim, 3);
        // When
        var answer = given().get("/api/v1/claims/" + claim.id());
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("version", equalTo(3))
                .body("speaker", equalTo("Ann"))
                .body("rating", equalTo("TRUE"))
                .body("basis", equalTo("SOURCE_OPENED"))
                .body("scope", nullValue())
                .body("quantities[0].unit", equalTo("km"))
                .body("appearances[0].article.publisher", equalTo("The Paper"))
                .body("appearances[0].passage.exact", equalTo("It is 72 km away."))
                .body("appearances[0].link", endsWith("#:~:text=It%20is%2072%20km%20away."))
                .body("approvedAt", equalTo("2026-03-01T15:00:00Z"))
                .body("links.page", endsWith("/claims/" + claim.id()));
    }

    @Test
    void leavesATombstoneUntilItIsRevived() {
        // Given
        var claim = Reviewed.claim("Soon gone.");
        register.approve(claim, 1);
        register.withdraw(claim, 2, "The article was withdrawn.");
        // When
        var gone = given().get("/api/v1/claims/" + claim.id());
        register.approve(claim, 3);
        var revived = given().get("/api/v1/claims/" + claim.id());
        // Then
        gone.then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("reason", equalTo("The article was withdrawn."))
                .body("withdrawnAt", equalTo("2026-03-01T14:00:00Z"))
                .body("cause", equalTo("WITHDRAWN"));
        revived.then().statusCode(200).body("version", equalTo(3));
    }

    @Test
    void neverGoesBackToALowerVersion() {
        // Given
        var claim = Reviewed.claim("Old words.");
        var old = claim.approved(1);
        register.approve(claim.text("New words."), 2);
        // When
        register.approve(claim.text("Late old words."), 1);
        // Then
        given().get("/api/v1/claims/" + claim.id())
                .then()
                .body("text", equalTo("New words."))
                .body("version", equalTo(2));
    }

    @Test
    void leadsFromAMergedIdToTheClaimThatSaysTheSame() {
        // Given
        var merged = UUID.randomUUID();
        var claim = Reviewed.claim("Said twice.").mergedFrom(merged);
        register.approve(claim, 1);
        // When
        var answer = given().redirects().follow(false).get("/api/v1/claims/" + merged);
        // Then
        answer.then().statusCode(308).header("Location", endsWith("/api/v1/claims/" + claim.id()));
    }

    @Test
    void tellsItsHistory() {
        // Given
        var claim = Reviewed.claim("First.");
        register.approve(claim, 1);
        register.approve(claim.text("Second."), 4);
        register.withdraw(claim, 5, "no longer true to the passage");
        // When
        var history = given().get("/api/v1/claims/" + claim.id() + "/history");
        // Then
        history.then()
                .statusCode(200)
                .body("items.number", contains(1, 4))
                .body("items.text", contains("First.", "Second."))
                .body("items.until", contains("2026-03-01T16:00:00Z", "2026-03-01T17:00:00Z"))
                .body("items[1].reason", equalTo("no longer true to the passage"));
    }

    @Test
    void knowsNothingUnderOtherIds() {
        // Given
        var path = "/api/v1/claims/" + UUID.randomUUID();
        // When
        var answer = given().get(path);
        // Then
        answer.then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/claims/not-an-id").then().statusCode(404);
        given().get(path + "/history").then().statusCode(404);
    }

    @Test
    void maybeReadFromAnyPageOnTheWeb() {
        // Given
        var claim = Reviewed.claim("Open to all.");
        register.approve(claim, 1);
        // When
        var answer = given().header("Origin", "https://elsewhere.example").get("/api/v1/claims/" + claim.id());
        // Then
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", notNullValue());
    }

    @Test
    void travelsCompressed() {
        // Given
        var claim = Reviewed.claim("Much text. ".repeat(200).strip());
        register.approve(claim, 1);
        // When
        var answer = given().header("Accept-Encoding", "gzip").get("/api/v1/claims/" + claim.id());
        // Then
        answer.then().statusCode(200).header("Content-Encoding", containsString("gzip"));
    }

    @Test
    void answersOneAddressInThreeForms() {
        // Given
        var claim = Reviewed.claim("Said once, served thrice.").rating("MOSTLY_FALSE");
        register.approve(claim, 1);
        var page = "/claims/" + claim.id();
        // When
        var linked = given().accept("application/ld+json").get(page);
        // Then
        linked.then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@graph'[0].text", equalTo("Said once, served thrice."))
                .body(
                        "'@graph'[0].'@reverse'.'oa:hasBody'[0].'oa:hasTarget'.'oa:hasSelector'[0].'oa:exact'",
                        equalTo("Said once, served thrice."))
                .body("'@graph'[1].reviewRating.ratingValue", equalTo(2));
        given().accept("application/json").get(page).then().statusCode(200).body("version", equalTo(1));
        given().accept("text/html").get(page).then().statusCode(200).body(containsString("application/ld+json"));
        given().get(page + "/data.jsonld").then().statusCode(200).contentType("application/ld+json");
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get("/api/v1" + page)
                .then()
                .statusCode(303);
        given().get("/api/v1" + page).then().statusCode(200).contentType("application/json");
    }
}
