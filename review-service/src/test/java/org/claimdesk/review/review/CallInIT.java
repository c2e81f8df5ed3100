package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** Parked claims are searchable and in nobody's way until somebody calls them in. */
@QuarkusTest
class CallInIT {

    @Test
    void whatIsLessCheckWorthyWaitsAsideAndIsCalledInByFilter() {
        // Given
        var bench = benchWithParked(1);
        bench.list().then().body("items.status", hasItem("PARKED"));

        // When
        var answer = callIn(bench, "");

        // Then
        answer.then().statusCode(200).body("decided", equalTo(1));
        assertThat(statuses(bench)).containsOnly("PENDING");
        callIn(bench, "").then().body("decided", equalTo(0));
    }

    @Test
    void aSampleCallsInAsManyAsAsked() {
        // Given
        var bench = benchWithParked(5);

        // When
        var answer = callIn(bench, ", \"sample\": 3");

        // Then
        answer.then().statusCode(200).body("decided", equalTo(3));
        assertThat(statuses(bench)).filteredOn("PARKED"::equals).hasSize(2);
    }

    @Test
    void aSampleHasLimitsAndGoesWithCallingInOnly() {
        // Given
        var bench = benchWithParked(1);

        // When
        var tooMany = callIn(bench, ", \"sample\": 10001");

        // Then
        tooMany.then().statusCode(422).body("violations.field", hasItem("sample"));
        callIn(bench, ", \"sample\": 0").then().statusCode(422);
        bulk("{\"verdict\": \"PARK\", \"sample\": 3, \"filter\": {\"article\": \"" + bench.article + "\"}}")
                .then()
                .statusCode(422);
        assertThat(statuses(bench)).contains("PARKED");
    }

    private static Bench benchWithParked(int parked) {
        var bench = Bench.ready();
        for (int i = 0; i < parked; i++) {
            bench.sendClaim(UUID.randomUUID(), 0.01);
        }
        bench.await(() -> statuses(bench).size() == parked + 1);
        return bench;
    }

    private static List<String> statuses(Bench bench) {
        return bench.list().jsonPath().getList("items.status");
    }

    private static Response callIn(Bench bench, String more) {
        return bulk("{\"verdict\": \"REOPEN\", \"filter\": {\"article\": \"" + bench.article + "\"}" + more + "}");
    }

    private static Response bulk(String body) {
        return Bench.as(TestAccounts.REVIEWER)
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/decisions:bulk");
    }
}
