package org.claimdesk.query.approved;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Disagreement;
import org.claimdesk.query.Pair;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

/** What other claims on record make of a claim. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class RelationsIT {

    @Inject
    Direct register;

    private final Reviewed one = in("It cost 7 million.", "The Courier");
    private final Reviewed other = in("It cost 6 million.", "The Gazette");

    @Test
    void tellsAConflictOnBothSides() {
        // Given
        register.approve(one, 1);
        register.approve(other, 1);
        // When
        register.relate(Pair.conflict(one, other), 1);
        // Then
        get(one).then()
                .body("disputed", equalTo(true))
                .body("relations[0].relation", equalTo("CONFLICTS"))
                .body("relations[0].reason", equalTo("7 million / 6 million"))
                .body("relations[0].values.own", equalTo("7 million"))
                .body("relations[0].values.other", equalTo("6 million"))
                .body("relations[0].newer", nullValue())
                .body("relations[0].claim.text", equalTo("It cost 6 million."))
                .body("relations[0].claim.links.page", endsWith("/claims/" + other.id()));
        get(other).then().body("disputed", equalTo(true)).body("relations[0].values.own", equalTo("6 million"));
        list("disputed", "true").then().body("items.id", hasItem(one.id().toString()));
        list("disputed", "false").then().body("items.id", not(hasItem(one.id().toString())));
    }

    @Test
    void waitsForClaimsAndIgnoresWhatIsOlder() {
        // Given
        var pair = Pair.conflict(one, other);
        register.relate(pair, 3);
        register.unrelate(pair, 2);
        register.approve(one, 1);
        // When
        var alone = get(one);
        register.approve(other, 1);
        // Then
        alone.then().body("relations", empty()).body("disputed", equalTo(false));
        get(one).then().body("disputed", equalTo(true)).body("relations.size()", equalTo(1));
    }

    @Test
    void goesWithOneSideAndComesBackWithIt() {
        // Given
        conflict();
        // When
        register.withdraw(other, 2, "wrong");
        var gone = get(one);
        register.approve(other, 3);
        // Then
        gone.then().body("relations", empty()).body("disputed", equalTo(false));
        get(one).then().body("relations.size()", equalTo(1)).body("disputed", equalTo(true));
    }

    @Test
    void isSettledByAPersonsWord() {
        // Given
        var pair = conflict();
        // When
        register.relate(pair.relation("RELATED").verdict("NOT_A_CONFLICT"), 2);
        // Then
        get(one).then()
                .body("disputed", equalTo(false))
                .body("relations[0].relation", equalTo("RELATED"))
                .body("relations[0].verdict.verdict", equalTo("NOT_A_CONFLICT"));
    }

    @Test
    void isSettledByAFindingButNotByThatItIsAConflict() {
        // Given
        conflict();
        var set = Disagreement.about("cost").member(one, "7 million", null).member(other, "6 million", null);
        // When
        register.change(set.settled("TRUE_CONFLICT", null), 1);
        var confirmed = get(one);
        register.change(set.settled("ROUNDING", null), 2);
        // Then
        confirmed.then().body("disputed", equalTo(true));
        get(one).then().body("disputed", equalTo(false)).body("relations.size()", equalTo(1));
    }

    @Test
    void countsTheOriginsOfThoseThatAgree() {
        // Given
        var third = in("Some 7 million were spent.", "The Herald");
        register.approve(one, 1);
        register.approve(third, 1);
        register.relate(Pair.of(one, "7 million", third, "7 million", "AGREES").origins("The Courier", "AP"), 1);
        // When
        var answer = get(one);
        // Then
        answer.then()
                .body("origins.known", equalTo(2))
                .body("origins.found.name", hasItem("AP"))
                .body("origins.summary", containsString("2 known origins"))
                .body(
                        "origins.found.find { it.name == 'AP' }.claimIds",
                        hasItem(third.id().toString()));
        list("minOrigins", "2").then().body("items.id", hasItem(one.id().toString()));
        list("minOrigins", "3").then().body("items.id", not(hasItem(one.id().toString())));
    }

    @Test
    void isNoChangeOfTheClaimButAnotherAnswer() {
        // Given
        register.approve(one, 1);
        register.approve(other, 1);
        String cursor = given().get("/api/v1/changes").path("cursor");
        var tag = get(one).header("ETag");
        // When
        register.relate(Pair.conflict(one, other), 1);
        // Then
        given().queryParam("after", cursor)
                .get("/api/v1/changes")
                .then()
                .body("items.claimId", not(hasItem(one.id().toString())));
        given().header("If-None-Match", tag)
                .get("/api/v1/claims/" + one.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        assertThat(get(one).header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void standsInLinkedDataAndOnThePage() {
        // Given
        conflict();
        // When
        var data = given().accept("application/ld+json").get("/claims/" + one.id());
        // Then
        data.then()
                .body(containsString("cito:disagreesWith"))
                .body(containsString("7 million / 6 million"))
                .body(containsString("; disputed"));
        given().accept("text/html")
                .get("/claims/" + one.id())
                .then()
                .body(containsString("In conflict with"))
                .body(containsString("7 million / 6 million"))
                .body(containsString("/claims/" + other.id()))
                .body(containsString("1 separate origin found"));
    }

    private Pair conflict() {
        register.approve(one, 1);
        register.approve(other, 1);
        var pair = Pair.conflict(one, other);
        register.relate(pair, 1);
        return pair;
    }

    private static Reviewed in(String text, String publisher) {
        return Reviewed.claim(text).nowhere().in(UUID.randomUUID(), "News of " + publisher, publisher, "2024-03-15");
    }

    private static Response get(Reviewed claim) {
        return given().get("/api/v1/claims/" + claim.id());
    }

    private static Response list(String filter, String value) {
        return given().queryParam(filter, value).queryParam("limit", 500).get("/api/v1/claims");
    }
}
