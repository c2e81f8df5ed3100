package org.claimdesk.query.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.claimdesk.query.Disagreement;
import org.claimdesk.query.Pair;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

/** From the topic to the API: each event once, twice, late, and all of them again. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class RebuildIT {

    @Test
    void takesEventsTwiceAndOutOfOrder() {
        // Given
        var claim = Reviewed.claim("First.");
        var first = claim.approved(1);
        var second = claim.text("Second.").approved(2);
        var gone = claim.withdrawn(3, "WITHDRAWN", "wrong", null);
        var again = claim.text("Fourth.").approved(4);
        var id = claim.id().toString();
        // When
        for (var round = 0; round < 2; round++) {
            Topics.produceEvent("claims-reviewed", id, "ClaimApproved", 2, second);
            Topics.produceEvent("claims-reviewed", id, "ClaimApproved", 1, first);
            Topics.produceEvent("claims-reviewed", id, "ClaimApproved", 4, again);
            Topics.produceEvent("claims-reviewed", id, "ClaimWithdrawn", 3, gone);
        }
        await(() -> text(claim.id()).equals("Fourth."));
        flush();
        // Then
        given().get("/api/v1/claims/" + id)
                .then()
                .body("text", equalTo("Fourth."))
                .body("version", equalTo(4));
        given().get("/api/v1/claims/" + id + "/history").then().body("items.size()", equalTo(3));
    }

    @Test
    void followsWithdrawalRevivalAndMerging() {
        // Given
        var claim = Reviewed.claim("Comes and goes.").approve(1);
        var other = Reviewed.claim("Says the same.").approve(1);
        // When
        await(() -> status(claim.id()) == 200);
        claim.withdraw(2, "gone");
        await(() -> status(claim.id()) == 410);
        claim.approve(3);
        await(() -> status(claim.id()) == 200);
        claim.merge(4, other.id());
        await(() -> status(claim.id()) == 308);
        // Then
        given().redirects().follow(true).get("/claims/" + claim.id()).then().statusCode(200);
    }

    @Test
    void aRebuildGivesTheSameStateAndKeepsCursors() {
        // Given
        var standing = Reviewed.claim("Stands.").speaker("Ann").approve(1);
        var amended = Reviewed.claim("Before.").approve(1).text("After.").approve(2);
        var gone = Reviewed.claim("Gone.").approve(1).withdraw(2, "wrong");
        await(() -> text(standing.id()).equals("Stands.")
                && text(amended.id()).equals("After.")
                && status(gone.id()) == 410);
        flush();
        rebuild();
        var before = state(standing.id(), amended.id(), gone.id());
        String cursor = given().get("/api/v1/changes?limit=500").path("cursor");
        // When
        var rebuild = rebuild();
        // Then
        assertThat(rebuild.getString("status")).isEqualTo("DONE");
        assertThat(rebuild.getInt("differences")).isZero();
        assertThat(state(standing.id(), amended.id(), gone.id())).isEqualTo(before);
        given().queryParam("after", cursor).get("/api/v1/changes").then().statusCode(200);
        var later = Reviewed.claim("After the switch.").approve(1);
        await(() -> status(later.id()) == 200);
        given().get("/api/v1/claims/" + later.id()).then().statusCode(200);
    }

    @Test
    void aRebuildKeepsRelationsAndConflicts() {
        // Given
        var one = Reviewed.claim("It cost 7 million.");
        var other = Reviewed.claim("It cost 6 million.");
        Pair.conflict(one, other).relate(1);
        var set = Disagreement.about("cost")
                .member(one, "7 million", null)
                .member(other, "6 million", null)
                .change(1);
        one.approve(1);
        other.approve(1);
        await(() -> disputed(one) && disputed(other) && conflict(set).statusCode() == 200);
        rebuild();
        var before = state(one.id(), other.id()) + conflict(set).asString();
        // When
        var rebuild = rebuild();
        // Then
        assertThat(rebuild.getString("status")).isEqualTo("DONE");
        assertThat(rebuild.getInt("differences")).isZero();
        assertThat(state(one.id(), other.id()) + conflict(set).asString()).isEqualTo(before);
        other.withdraw(2, "wrong");
        await(() -> !disputed(one));
    }

    private static boolean disputed(Reviewed claim) {
        return Boolean.TRUE.equals(given().get("/api/v1/claims/" + claim.id()).path("disputed"));
    }

    private static Response conflict(Disagreement set) {
        return given().get("/api/v1/conflicts/" + set.id());
    }

    @Test
    void onlyAnAdministratorRebuilds() {
        // Given
        var editor = given().auth().preemptive().basic("editor", TestAccounts.password("editor"));
        // When
        var refused = editor.post("/api/v1/rebuilds");
        // Then
        refused.then().statusCode(403).contentType("application/problem+json");
        given().post("/api/v1/rebuilds").then().statusCode(401);
    }

    /** When a claim sent after the others is there, on every partition, the others are. */
    private static void flush() {
        for (int i = 0; i < 40; i++) {
            var marker = Reviewed.claim("Marker.").approve(1);
            await(() -> status(marker.id()) == 200);
        }
    }

    private static String state(UUID... ids) {
        var state = new StringBuilder();
        for (var id : ids) {
            state.append(given().get("/api/v1/claims/" + id).asString());
            state.append(given().get("/api/v1/claims/" + id + "/history").asString());
        }
        state.append(given().get("/api/v1/claims?sort=oldest&limit=500").asString());
        return state.toString();
    }

    private static JsonPath rebuild() {
        var location = admin().post("/api/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await(() -> !"RUNNING".equals(admin().get(location).path("status")));
        return admin().get(location).jsonPath();
    }

    private static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", TestAccounts.password("admin"));
    }

    private static int status(UUID id) {
        return given().redirects().follow(false).get("/api/v1/claims/" + id).statusCode();
    }

    private static String text(UUID id) {
        return String.valueOf((Object) given().get("/api/v1/claims/" + id).path("text"));
    }

    private static void await(BooleanSupplier met) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 30 s").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
