package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may decide, by the rule of the installation. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class PolicyIT {

    private static final String APPROVE = "{\"verdict\": \"APPROVE\", \"citations\": [{\"kind\": \"PASSAGE\"}]}";
    private static final String REJECT = "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\"}";

    @AfterEach
    void oneReviewerDecides() {
        rule(TestAccounts.EDITOR, "ONE").then().statusCode(200);
    }

    @Test
    void anEditorSaysWhoDecides() {
        // Given
        var wanted = "FOUR_EYES";

        // When
        var refused = rule(TestAccounts.REVIEWER, wanted);

        // Then
        refused.then().statusCode(403);
        rule(TestAccounts.EDITOR, "SIX_EYES").then().statusCode(400);
        rule(TestAccounts.EDITOR, wanted).then().statusCode(200).body("mode", equalTo(wanted));
        Bench.as(TestAccounts.REVIEWER).get("/api/v1/policy").then().body("mode", equalTo(wanted));
    }

    @Test
    void underFourEyesNobodyPutsTheirOwnWordingOnRecord() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "FOUR_EYES");
        var reworded = APPROVE.replace("{\"verdict\"", "{\"text\": \"The viaduct has 312 metres.\", \"verdict\"");

        // When
        var refused = bench.decide(TestAccounts.REVIEWER, 1L, reworded);

        // Then
        refused.then().statusCode(403).body("type", containsString("policy-forbids"));
        Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"text\": \"The viaduct has 312 metres.\"}")
                .put("/api/v1/claims/" + bench.claim + "/wording")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        bench.decide(TestAccounts.REVIEWER, 2L, APPROVE).then().statusCode(403);
        bench.decide(TestAccounts.EDITOR, 2L, APPROVE).then().statusCode(201);
        assertThat(bench.get().jsonPath().getString("text")).isEqualTo("The viaduct has 312 metres.");
        var history = Bench.as(TestAccounts.REVIEWER).get("/api/v1/claims/" + bench.claim + "/history");
        history.then().body("verified", equalTo(true));
        assertThat(history.jsonPath().<String>getList("items.type")).contains("REWORDED");
    }

    @Test
    void underFourEyesNobodyPutsOnRecordWhatTheyAdded() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "FOUR_EYES");
        var added = Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body("{\"start\": 92, \"end\": 114}")
                .post("/api/v1/articles/" + bench.article + "/claims")
                .jsonPath()
                .getString("id");

        // When
        var refused = decide(TestAccounts.REVIEWER, added);

        // Then
        refused.then().statusCode(403);
        decide(TestAccounts.EDITOR, added).then().statusCode(201);
    }

    @Test
    void theFirstOfTwoBlindVerdictsShowsNowhere() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "BLIND_DOUBLE");
        var path = "/api/v1/claims/" + bench.claim;
        var before = told(path);

        // When
        var first = bench.decide(TestAccounts.REVIEWER, 1L, REJECT);

        // Then
        first.then().statusCode(202).body("decision", equalTo(null)).body("awaits", equalTo("SECOND_REVIEWER"));
        assertThat(told(path)).isEqualTo(before);
        assertThat(Bench.as(TestAccounts.EDITOR).get(path + "/history").asString())
                .doesNotContain("JUDGED")
                .doesNotContain("OPINION");
        Bench.as(TestAccounts.EDITOR)
                .get("/claims/" + bench.claim)
                .then()
                .body(not(containsString("An opinion</p>")))
                .body(not(containsString("judged it")));
        bench.decide(TestAccounts.REVIEWER, 1L, APPROVE).then().statusCode(403);
    }

    @Test
    void twoBlindVerdictsThatAgreeDecide() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "BLIND_DOUBLE");
        bench.decide(TestAccounts.REVIEWER, 1L, APPROVE).then().statusCode(202);

        // When
        var second = bench.decide(TestAccounts.EDITOR, 1L, APPROVE);

        // Then
        second.then().statusCode(201).body("state.status", equalTo("APPROVED"));
        assertThat(types(bench)).filteredOn("JUDGED"::equals).hasSize(2);
    }

    @Test
    void onlyADisagreementIsAdjudicatedByAThirdPerson() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "BLIND_DOUBLE");
        bench.decide(TestAccounts.REVIEWER, 1L, APPROVE).then().statusCode(202);

        // When
        var second = bench.decide(TestAccounts.EDITOR, 1L, REJECT);

        // Then
        second.then().statusCode(202).body("awaits", equalTo("ADJUDICATION"));
        assertThat(bench.status()).isEqualTo("PENDING");
        bench.decide(TestAccounts.EDITOR, 1L, REJECT).then().statusCode(403);
        Bench.as(TestAccounts.ADMIN).get("/claims/" + bench.claim).then().body(containsString("judged it"));
        bench.decide(TestAccounts.ADMIN, 1L, REJECT).then().statusCode(201);
        assertThat(bench.status()).isEqualTo("REJECTED");
        Bench.as(TestAccounts.REVIEWER).get("/api/v1/statistics").then().body("agreement.pairs", not(hasSize(0)));
        Bench.as(TestAccounts.REVIEWER)
                .get("/statistics")
                .then()
                .statusCode(200)
                .body(containsString("Agreement by pair of reviewers"));
    }

    @Test
    void underBlindReviewNothingIsRejectedInBulk() {
        // Given
        var bench = Bench.ready();
        rule(TestAccounts.EDITOR, "BLIND_DOUBLE");

        // When
        var refused = Bench.as(TestAccounts.REVIEWER)
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"verdict\": \"REJECT\", \"reason\": \"OPINION\", \"filter\": {\"article\": \"" + bench.article
                        + "\"}}")
                .post("/api/v1/decisions:bulk");

        // Then
        refused.then().statusCode(403);
        assertThat(bench.status()).isEqualTo("PENDING");
    }

    /** What the API tells of the claim that a verdict could bear on; matching goes on beside it. */
    private static List<Object> told(String path) {
        var claim = Bench.as(TestAccounts.EDITOR).get(path).jsonPath();
        return Stream.of("version", "status", "decisions", "comments", "citations", "lease", "priority")
                .<Object>map(field -> String.valueOf(claim.<Object>get(field)))
                .toList();
    }

    private static List<String> types(Bench bench) {
        return Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + bench.claim + "/history")
                .jsonPath()
                .getList("items.type");
    }

    private static Response decide(String account, String claim) {
        return Bench.as(account)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post("/api/v1/claims/" + claim + "/decisions");
    }

    private static Response rule(String account, String mode) {
        return Bench.as(account)
                .contentType("application/json")
                .body("{\"mode\": \"" + mode + "\"}")
                .put("/api/v1/policy");
    }
}
