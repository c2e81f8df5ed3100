package org.claimdesk.query.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class SearchIT {

    @Inject
    Direct register;

    @Test
    void findsWordsInTheirForms() {
        // Given
        var mark = mark();
        var claim = Reviewed.claim("The prison " + mark + " holds 238 deported men.");
        register.approve(claim, 1);
        // When
        var found = given().queryParam("q", mark + " deporting prisons").get("/api/v1/claims");
        // Then
        found.then()
                .statusCode(200)
                .body("items.id", contains(claim.id().toString()))
                .body("total", equalTo(1));
    }

    @Test
    void forgivesATypo() {
        // Given
        var mark = mark();
        var claim = Reviewed.claim("A tale " + mark + " of the lighthouse keeper.");
        register.approve(claim, 1);
        // When
        var found = given().queryParam("q", mark + " lighthuose").get("/api/v1/claims");
        // Then
        found.then().statusCode(200).body("items.id", contains(claim.id().toString()));
    }

    @Test
    void ranksTheBetterMatchFirst() {
        // Given
        var mark = mark();
        var beside =
                Reviewed.claim("Something else altogether.").nowhere().in(UUID.randomUUID(), "On " + mark, "P", null);
        var within = Reviewed.claim("It is " + mark + ", " + mark + " and again " + mark + ".");
        register.approve(within, 1);
        register.approve(beside, 1);
        // When
        var found = given().queryParam("q", mark).get("/api/v1/claims");
        // Then
        found.then()
                .body("items.id", contains(within.id().toString(), beside.id().toString()));
    }

    @Test
    void filtersByEachParameter() {
        // Given
        var mark = mark();
        var article = UUID.randomUUID();
        var fits = Reviewed.claim("Fits " + mark + ": 72 km away.")
                .nowhere()
                .in(article, "T", "Paper " + mark, "2024-03-15")
                .speaker("Speaker " + mark)
                .entity("Entity " + mark)
                .quantity("72 km", 72, "km")
                .rating("FALSE")
                .with(claim -> ((com.fasterxml.jackson.databind.node.ObjectNode)
                                claim.get("appearances").get(0))
                        .put("origin", "AP"));
        var other = Reviewed.claim("Other " + mark + ": 50 miles.").quantity("50 miles", 50, "mi");
        register.approve(fits, 1);
        register.approve(other, 1);
        var filters = new String[][] {
            {"article", article.toString()},
            {"publisher", "PAPER " + mark},
            {"speaker", "speaker " + mark},
            {"entity", "ENTITY " + mark},
            {"unit", "km"},
            {"valueFrom", "60"},
            {"publishedFrom", "2024-03-01", "publishedTo", "2024-03-15"},
            {"rating", "FALSE,MOSTLY_FALSE"},
            {"minOrigins", "1"},
            {"valueFrom", "70", "valueTo", "73", "unit", "KM"},
            {"approvedFrom", "2026-03-01", "approvedTo", "2026-03-01", "publisher", "paper " + mark},
        };
        var answers = new ArrayList<String>();
        // When
        for (var filter : filters) {
            var request = given().queryParam("q", mark);
            for (int i = 0; i < filter.length; i += 2) {
                request.queryParam(filter[i], filter[i + 1]);
            }
            answers.add(filter[0] + " " + request.get("/api/v1/claims").path("items.id"));
        }
        // Then
        assertThat(answers).allMatch(answer -> answer.endsWith("[" + fits.id() + "]"));
    }

    @Test
    void tellsWhatItSaidAtAnInstant() {
        // Given
        var mark = mark();
        var claim = Reviewed.claim("First wording " + mark + ".");
        register.approve(claim, 1);
        register.approve(claim.text("Second wording " + mark + "."), 2);
        register.withdraw(claim, 3, "wrong");
        // When
        var before = given().queryParam("q", mark)
                .queryParam("asOf", "2026-03-01T12:30:00Z")
                .get("/api/v1/claims");
        var first = given().queryParam("q", mark)
                .queryParam("asOf", "2026-03-01T13:30:00Z")
                .get("/api/v1/claims");
        var second = given().queryParam("q", mark)
                .queryParam("asOf", "2026-03-01T14:30:00Z")
                .get("/api/v1/claims");
        var now = given().queryParam("q", mark).get("/api/v1/claims");
        // Then
        before.then().body("items.size()", equalTo(0));
        first.then().body("items.text", contains("First wording " + mark + "."));
        second.then().body("items.text", contains("Second wording " + mark + "."));
        now.then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, 1",
        "article, x",
        "valueFrom, many",
        "valueTo, 1e999999",
        "publishedFrom, 2024-02-30",
        "publishedTo, +999999-01-01",
        "approvedFrom, yesterday",
        "approvedTo, 2024-13-01",
        "asOf, now",
        "rating, GOOD",
        "disputed, maybe",
        "minOrigins, few",
        "sort, best",
        "sort, relevance",
        "limit, 0",
        "limit, 501",
        "limit, x",
        "cursor, garbage",
        "mode, psychic",
        "mode, semantic"
    })
    void refusesWhatItCannotRead(String parameter, String value) {
        // Given
        var request = given().queryParam(parameter, value);
        // When
        var answer = request.get("/api/v1/claims");
        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void namesEveryFaultAtOnce() {
        // Given
        var request =
                given().queryParam("asof", "2024").queryParam("limit", "0").queryParam("rating", "X");
        // When
        var answer = request.get("/api/v1/claims");
        // Then
        answer.then().statusCode(400).body("violations.field", containsInAnyOrder("asof", "limit", "rating"));
    }

    @ParameterizedTest
    @CsvSource({"newest", "oldest", "published", "relevance"})
    void pagesNeitherRepeatNorHideWhileClaimsComeAndGo(String sort) {
        // Given
        var mark = mark();
        var all = new ArrayList<Reviewed>();
        for (int i = 0; i < 12; i++) {
            var claim = Reviewed.claim("Claim " + mark + " number " + i + ".");
            register.approve(claim, 1 + i % 3);
            all.add(claim);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        int page = 0;
        // When
        do {
            var request = given().queryParam("q", mark).queryParam("sort", sort).queryParam("limit", 5);
            var answer = cursor == null
                    ? request.get("/api/v1/claims")
                    : request.queryParam("cursor", cursor).get("/api/v1/claims");
            seen.addAll(answer.then().statusCode(200).extract().path("items.id"));
            cursor = answer.path("nextCursor");
            register.withdraw(
                    all.stream()
                            .filter(claim -> claim.id().toString().equals(seen.getFirst()))
                            .findFirst()
                            .orElseThrow(),
                    50 + page++,
                    "gone");
            register.approve(Reviewed.claim("Latecomer " + mark + " entirely."), 1);
        } while (cursor != null);
        // Then
        assertThat(new HashSet<>(seen)).hasSize(seen.size());
        assertThat(seen)
                .containsAll(all.stream().map(claim -> claim.id().toString()).toList());
    }

    @Test
    void refusesACursorOfAnotherSearch() {
        // Given
        var mark = mark();
        register.approve(Reviewed.claim("One " + mark), 1);
        register.approve(Reviewed.claim("Two " + mark), 1);
        String cursor = given().queryParam("q", mark)
                .queryParam("limit", 1)
                .get("/api/v1/claims")
                .path("nextCursor");
        // When
        var answer =
                given().queryParam("q", "other").queryParam("cursor", cursor).get("/api/v1/claims");
        // Then
        answer.then().statusCode(400).body("violations.field", contains("cursor"));
    }

    @Test
    void answersOperatorsAndOddCharactersWithoutError() {
        // Given
        var odd = new String[] {
            "\"", "a OR", "-", "&|!:*()", "'; DROP TABLE claim; --", "\\", "%", "<->", "été 東京", "a\"b"
        };
        var statuses = new ArrayList<Integer>();
        // When
        for (var q : odd) {
            statuses.add(given().queryParam("q", q).get("/api/v1/claims").statusCode());
        }
        // Then
        assertThat(statuses).containsOnly(200);
    }

    @Test
    void saysNothingChangedToWhomHasIt() {
        // Given
        var mark = mark();
        register.approve(Reviewed.claim("Cached " + mark), 1);
        var tag = given().queryParam("q", mark).get("/api/v1/claims").header("ETag");
        // When
        var again = given().queryParam("q", mark).header("If-None-Match", tag).get("/api/v1/claims");
        // Then
        again.then().statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", equalTo("public, no-cache"));
    }

    @Test
    void servesTheClaimWithItsStandingInWords() {
        // Given
        var mark = mark();
        register.approve(Reviewed.claim("Bare " + mark + "."), 1);
        // When
        var found = given().queryParam("q", mark).get("/api/v1/claims");
        // Then
        found.then()
                .body(
                        "items[0].standing",
                        equalTo("An untitled article, undated, says: “Bare " + mark + ".”; not checked."))
                .body("items[0].rating", nullValue())
                .body("items[0].basis", equalTo("ARTICLE_ONLY"))
                .body("nextCursor", nullValue());
    }

    private static String mark() {
        return "zq"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("wolf")
                        .substring(0, 5) + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x");
    }
}
