package org.claimdesk.review.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** A word on a change of an article, taken back; and words on ids that are claims of their own no more. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class UndoneChangeIT {

    private static final String NEW_SENTENCE =
            "The viaduct is 320 metres long, according to the Lindau rail office [1].";

    @Test
    void keepingIsUndoneAndAskedAgain() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);
        String decision = settle(old, next.article, "KEEP").path("decisionId");

        // When
        var answer = undo(decision);

        // Then
        answer.then().statusCode(200);
        old.get()
                .then()
                .body("status", equalTo("APPROVED"))
                .body("underReview", equalTo(true))
                .body("articleChanges[0].proposal.passage.exact", equalTo(NEW_SENTENCE))
                .body("decisions[0].verdict", equalTo("KEEP"));
    }

    @Test
    void movingToAPassageWithoutAClaimIsUndoneWithThePlace() {
        // Given: a new version in which no claim was found
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        next.sendArticleWithoutClaims(old.article);
        old.await(() -> !old.get().jsonPath().getList("articleChanges").isEmpty());
        String decision = settle(old, next.article, "MOVE").path("decisionId");
        old.get().then().body("appearances", hasSize(2)).body("underReview", equalTo(false));

        // When
        var answer = undo(decision);

        // Then
        answer.then().statusCode(200);
        old.get()
                .then()
                .body("status", equalTo("APPROVED"))
                .body("underReview", equalTo(true))
                .body("appearances.articleId", equalTo(List.of(old.article.toString())))
                .body("articleChanges[0].proposal.claimId", equalTo(null));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + old.claim + "/history")
                .then()
                .body("items.type", hasItem("UNDONE"));
    }

    @Test
    void aWordThatIsNotTheNewestIsNotUndone() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);
        String decision = settle(old, next.article, "KEEP").path("decisionId");
        old.approve();

        // When
        var answer = undo(decision);

        // Then
        answer.then().statusCode(409);
    }

    @Test
    void twoThatBecameOneStayOneAndTheOtherIdTakesNoVerdict() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);
        settle(old, next.article, "MOVE").then().body("decisionId", equalTo(null));

        // When
        var answer = next.decide(TestAccounts.REVIEWER, 2L, "{\"verdict\": \"PARK\"}");

        // Then
        answer.then()
                .statusCode(409)
                .body("type", containsString("claim-goes-on"))
                .body("detail", containsString(old.claim.toString()))
                .header("Link", containsString("/api/v1/claims/" + old.claim));
    }

    @Test
    void theIdOfAContinuedClaimTakesNoVerdictEither() {
        // Given
        var old = approved();
        var next = Bench.saying("The viaduct is 312 metres long, according to the Lindau rail office [1].");
        next.sendArticle(1, old.article);
        next.sendClaim(next.claim, 0.8, old.claim);
        old.await(() -> old.get().jsonPath().getList("appearances").size() == 2);

        // When
        var answer = next.decide(TestAccounts.REVIEWER, 1L, "{\"verdict\": \"PARK\"}");

        // Then
        answer.then().statusCode(409).body("detail", containsString(old.claim.toString()));
        next.post(TestAccounts.REVIEWER, "/comments", null, "{\"text\": \"Who says so?\"}")
                .then()
                .statusCode(409);
        Bench.as(TestAccounts.REVIEWER)
                .put("/api/v1/claims/" + next.claim + "/lease")
                .then()
                .statusCode(409);
    }

    private static Bench approved() {
        var bench = Bench.ready();
        bench.approve();
        return bench;
    }

    private static void supersede(Bench old, Bench next) {
        next.sendArticle(1, old.article);
        next.sendClaim(next.claim, 0.8);
        old.await(() -> !old.get().jsonPath().getList("articleChanges").isEmpty());
    }

    private static Response settle(Bench claim, UUID cause, String verdict) {
        return Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"" + claim.version() + "\"")
                .body("{\"verdict\": \"" + verdict + "\"}")
                .put("/api/v1/claims/" + claim.claim + "/article-changes/" + cause + "/verdict");
    }

    private static Response undo(String decision) {
        return Bench.as(TestAccounts.REVIEWER).post("/api/v1/decisions/" + decision + "/undo");
    }
}
