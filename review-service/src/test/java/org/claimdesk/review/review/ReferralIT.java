package org.claimdesk.review.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ReferralIT {

    @AfterEach
    void oneDecidesAgain() {
        policy("ONE");
    }

    @Test
    void whatIsSentToAColleagueWaitsForThatColleagueAlone() {
        // Given
        var bench = Bench.ready();

        // When
        var sent = bench.post(
                TestAccounts.REVIEWER,
                "/referrals",
                null,
                "{\"to\": \"" + TestAccounts.id("editor") + "\", \"note\": \"Is that the old bridge?\"}");

        // Then
        sent.then().statusCode(201).body("sentToName", equalTo("editor"));
        waiting(TestAccounts.EDITOR)
                .body("items.claimId", hasItem(bench.claim.toString()))
                .body("items.note", hasItem("Is that the old bridge?"));
        waiting(TestAccounts.ADMIN).body("items.claimId", not(hasItem(bench.claim.toString())));
        var answer = "/api/v1/referrals/" + sent.path("id") + "/answer";
        Bench.as(TestAccounts.ADMIN).post(answer).then().statusCode(403);
        Bench.as(TestAccounts.EDITOR).post(answer).then().statusCode(204);
        Bench.as(TestAccounts.EDITOR).post(answer).then().statusCode(404);
        waiting(TestAccounts.EDITOR).body("items.claimId", not(hasItem(bench.claim.toString())));
        bench.get().then().body("version", equalTo(1));
    }

    @Test
    void aSecondOpinionIsAnybodysButOnesOwnAndGoesWithTheDecision() {
        // Given
        var bench = Bench.ready();

        // When
        bench.post(TestAccounts.REVIEWER, "/referrals", null, "{}").then().statusCode(201);

        // Then
        waiting(TestAccounts.EDITOR).body("items.claimId", hasItem(bench.claim.toString()));
        waiting(TestAccounts.REVIEWER).body("items.claimId", not(hasItem(bench.claim.toString())));
        bench.approve();
        waiting(TestAccounts.EDITOR).body("items.claimId", not(hasItem(bench.claim.toString())));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + bench.claim + "/history")
                .then()
                .body("items[1].type", equalTo("SENT"))
                .body("verified", equalTo(true));
    }

    @Test
    void onlyWhoReviewsCanBeAsked() {
        // Given
        var bench = Bench.ready();
        var to = "{\"to\": \"%s\"}";

        // When
        var self = bench.post(TestAccounts.REVIEWER, "/referrals", null, to.formatted(TestAccounts.id("reviewer")));

        // Then
        self.then().statusCode(422);
        bench.post(TestAccounts.REVIEWER, "/referrals", null, to.formatted(TestAccounts.id("uploader")))
                .then()
                .statusCode(422);
    }

    @Test
    void nothingIsSentWhileTwoJudgeBlind() {
        // Given
        var bench = Bench.ready();
        policy("BLIND_DOUBLE");
        var reject = "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\"}";
        bench.decide(TestAccounts.REVIEWER, 1L, reject).then().statusCode(202);

        // When
        var afterOne = bench.post(TestAccounts.REVIEWER, "/referrals", null, "{}");

        // Then: the same as for somebody who has not judged, so that it tells nothing
        afterOne.then().statusCode(403);
        bench.post(TestAccounts.ADMIN, "/referrals", null, "{}").then().statusCode(403);
        bench.post(TestAccounts.REVIEWER, "/split", 1L, "{\"parts\": [{\"text\": \"A.\"}, {\"text\": \"B.\"}]}")
                .then()
                .statusCode(403);
        bench.decide(TestAccounts.EDITOR, 1L, "{\"verdict\": \"APPROVE\", \"citations\": [{\"kind\": \"PASSAGE\"}]}")
                .then()
                .statusCode(202);
        bench.post(TestAccounts.REVIEWER, "/referrals", null, "{}").then().statusCode(201);
    }

    private static ValidatableResponse waiting(String account) {
        return Bench.as(account).get("/api/v1/referrals").then().statusCode(200);
    }

    private static void policy(String mode) {
        Bench.as(TestAccounts.EDITOR)
                .contentType("application/json")
                .body("{\"mode\": \"" + mode + "\"}")
                .put("/api/v1/policy")
                .then()
                .statusCode(200);
    }
}
