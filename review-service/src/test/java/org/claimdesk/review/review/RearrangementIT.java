package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class RearrangementIT {

    private static final String PARTS = """
            {"parts": [{"text": "The Lindau viaduct is 312 metres long."},
                       {"text": "The viaduct carries two tracks.", "quote": "It carries  two tracks."}]}""";

    @Test
    void aClaimIsSplitIntoItsStatements() {
        // Given
        var bench = Bench.ready();

        // When
        var split = bench.post(TestAccounts.REVIEWER, "/split", 1L, PARTS);

        // Then
        split.then().statusCode(201).body("parts", hasSize(2)).body("decision.reason", equalTo("WRONG_EXTRACTION"));
        assertThat(bench.status()).isEqualTo("REJECTED");
        var first = claim(split.jsonPath().getString("parts[0]"));
        first.then()
                .body("status", equalTo("PENDING"))
                .body("passage.exact", containsString("312 metres long"))
                .body("attribution.source", equalTo("the Lindau rail office"))
                .body("quantities", hasSize(1));
        claim(split.jsonPath().getString("parts[1]"))
                .then()
                .body("passage.exact", equalTo("It carries two tracks."))
                .body("passage.start", equalTo(92))
                .body("quantities", hasSize(0));
        history(bench.claim).then().body("items[2].type", equalTo("SPLIT")).body("items[2].body.parts", hasSize(2));
        history(UUID.fromString(split.jsonPath().getString("parts[0]")))
                .then()
                .body("items[0].body.splitFrom", equalTo(bench.claim.toString()))
                .body("verified", equalTo(true));
    }

    @Test
    void aSplitIsRefusedAsAWhole() {
        // Given
        var bench = Bench.ready();
        var stray = PARTS.replace("It carries  two tracks.", "It carries no tracks.");

        // When
        var refused = bench.post(TestAccounts.REVIEWER, "/split", 1L, stray);

        // Then
        refused.then().statusCode(422).body("violations[0].field", equalTo("parts[1].quote"));
        bench.post(TestAccounts.REVIEWER, "/split", null, PARTS).then().statusCode(428);
        bench.post(TestAccounts.REVIEWER, "/split", 9L, PARTS).then().statusCode(412);
        bench.post(TestAccounts.REVIEWER, "/split", 1L, "{\"parts\": [{\"text\": \"One.\"}]}")
                .then()
                .statusCode(422);
        assertThat(bench.version()).isEqualTo(1);
    }

    @Test
    void aDuplicateGoesOnInTheOtherClaimWithItsPlace() {
        // Given
        var there = Bench.ready();
        there.approve();
        var bench = Bench.saying("At 312 metres the viaduct is the longest here.");
        bench.sendArticle(1);
        bench.sendClaim(bench.claim, 0.6);
        bench.await(() -> bench.get().statusCode() == 200);
        var of = "{\"claimId\": \"" + there.claim + "\"}";

        // When
        var joined = bench.post(TestAccounts.REVIEWER, "/duplicate-of", 1L, of);

        // Then
        joined.then().statusCode(200).body("claimId", equalTo(there.claim.toString()));
        there.get().then().body("appearances", hasSize(2)).body("status", equalTo("APPROVED"));
        Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .get("/api/v1/claims/" + bench.claim)
                .then()
                .statusCode(308);
        bench.post(TestAccounts.REVIEWER, "/duplicate-of", 1L, of).then().statusCode(409);
        there.post(TestAccounts.REVIEWER, "/duplicate-of", there.version(), "{\"claimId\": \"" + there.claim + "\"}")
                .then()
                .statusCode(422);
    }

    private static Response claim(String id) {
        return Bench.as(TestAccounts.REVIEWER).get("/api/v1/claims/" + id);
    }

    private static Response history(UUID id) {
        return Bench.as(TestAccounts.REVIEWER).get("/api/v1/claims/" + id + "/history");
    }
}
