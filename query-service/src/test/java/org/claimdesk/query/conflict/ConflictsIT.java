package org.claimdesk.query.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class ConflictsIT {

    @Inject
    Direct register;

    private final Reviewed one = in("It cost 7 million.");
    private final Reviewed other = in("It cost 6 million.");
    private final Disagreement set =
            Disagreement.about("cost").member(one, "7 million", "2026-03-15").member(other, "6 million", "2026-03-14");

    @Test
    void putsTheValuesSideBySide() {
        // Given
        onRecord();
        // When
        register.change(set, 1);
        // Then
        get(set.id())
                .then()
                .statusCode(200)
                .body("attribute", equalTo("cost"))
                .body("status", equalTo("OPEN"))
                .body("disputed", equalTo(true))
                .body("members.value", contains("6 million", "7 million"))
                .body("members.text", contains("It cost 6 million.", "It cost 7 million."))
                .body("members[0].article.publisher", equalTo("The Paper"))
                .body("members[0].links.page", endsWith("/claims/" + other.id()));
        list().then().body("items.id", hasItem(set.id().toString()));
        given().get("/api/v1/claims/" + one.id() + "/conflicts")
                .then()
                .body("items.id", contains(set.id().toString()));
    }

    @Test
    void showsNothingOfClaimsThatAreNotOnRecord() {
        // Given
        register.approve(one, 1);
        register.relate(Pair.conflict(one, other), 1);
        register.change(set, 1);
        // When
        var answer = get(set.id());
        register.approve(other, 1);
        // Then
        answer.then().statusCode(404).body(not(containsString("Not what the register says.")));
        get(set.id()).then().statusCode(200).body("members.size()", equalTo(2));
    }

    @Test
    void leavesATombstoneForAWithdrawnMember() {
        // Given
        onRecord();
        register.change(set, 1);
        // When
        register.withdraw(other, 2, "The paper retracted it.");
        // Then
        get(set.id())
                .then()
                .statusCode(200)
                .body("disputed", equalTo(false))
                .body("members.value", contains("7 million"))
                .body("withdrawn.claimId", contains(other.id().toString()))
                .body("withdrawn[0].reason", equalTo("The paper retracted it."));
        list().then().body("items.id", not(hasItem(set.id().toString())));
    }

    @Test
    void showsWhatAPersonFound() {
        // Given
        onRecord();
        // When
        register.change(set.settled("SUPERSEDED", one.id()), 1);
        // Then
        get(set.id())
                .then()
                .body("finding.verdict", equalTo("SUPERSEDED"))
                .body("finding.note", equalTo("The budget was raised."))
                .body("finding.citations.title", contains("Budget"))
                .body("members.preferred", contains(false, true))
                .body("disputed", equalTo(false));
        given().queryParam("status", "settled")
                .queryParam("limit", 500)
                .get("/api/v1/conflicts")
                .then()
                .body("items.id", hasItem(set.id().toString()));
    }

    @Test
    void tellsTheDatedValuesInOrderOfTime() {
        // Given
        onRecord();
        // When
        register.change(set, 1);
        // Then
        var page = given().accept("text/html").get("/conflicts/" + set.id()).asString();
        var timeline = page.substring(
                page.indexOf("<ol class=\"timeline\">"), page.indexOf("</ol>", page.indexOf("timeline")));
        assertThat(timeline).containsSubsequence("6 million", "7 million");
    }

    @Test
    void leadsFromAMergedSetToTheOlderOne() {
        // Given
        onRecord();
        var younger = Disagreement.about("cost").member(one, "7 million", null);
        register.change(younger, 1);
        register.change(set, 1);
        // When
        register.change(younger.mergedInto(set.id()), 2);
        // Then
        given().redirects()
                .follow(false)
                .get("/api/v1/conflicts/" + younger.id())
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/conflicts/" + set.id()));
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get("/conflicts/" + younger.id())
                .then()
                .statusCode(308)
                .header("Location", endsWith("/conflicts/" + set.id()));
    }

    @Test
    void saysWhenItIsNoConflictAnyMore() {
        // Given
        onRecord();
        register.change(set, 2);
        // When
        register.change(set.status("DISSOLVED"), 3);
        register.change(set.status("OPEN"), 1);
        // Then
        get(set.id()).then().statusCode(410).contentType("application/problem+json");
        given().get("/api/v1/claims/" + one.id() + "/conflicts").then().body("items", empty());
    }

    @Test
    void hasAPage() {
        // Given
        onRecord();
        // When
        register.change(set.settled("SUPERSEDED", one.id()), 1);
        // Then
        given().accept("text/html")
                .get("/conflicts/" + set.id())
                .then()
                .statusCode(200)
                .body(containsString("<h1>Cost</h1>"))
                .body(containsString("6 million"))
                .body(containsString("One value has replaced the other"))
                .body(containsString("preferred"))
                .body(containsString("/claims/" + other.id()));
        given().accept("text/html")
                .get("/conflicts")
                .then()
                .statusCode(200)
                .body(containsString("Conflicts on record"));
        given().accept("text/html").get("/claims/" + one.id()).then().body(containsString("/conflicts/" + set.id()));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        // Given
        var request = given().queryParam("state", "open");
        // When
        var refused = request.get("/api/v1/conflicts");
        // Then
        refused.then().statusCode(400).body("violations[0].field", equalTo("state"));
        given().queryParam("cursor", "nonsense").get("/api/v1/conflicts").then().statusCode(400);
        get(UUID.randomUUID()).then().statusCode(404);
    }

    private void onRecord() {
        register.approve(one, 1);
        register.approve(other, 1);
        register.relate(Pair.conflict(one, other), 1);
    }

    private static Reviewed in(String text) {
        return Reviewed.claim(text).nowhere().in(UUID.randomUUID(), "A day", "The Paper", "2024-03-15");
    }

    private static Response get(UUID id) {
        return given().get("/api/v1/conflicts/" + id);
    }

    private static Response list() {
        return given().queryParam("limit", 500).get("/api/v1/conflicts");
    }
}
