package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class CitationCheckIT {

    @Test
    void openingAClaimHasItsPagesLookedAtAndTheCitationKeepsWhatWasFound() {
        // Given
        var bench = Bench.ready();
        var checks = "/claims/" + bench.claim + "/citation-checks";
        Bench.as(TestAccounts.REVIEWER)
                .get("/claims/" + bench.claim)
                .then()
                .body(containsString("hx-post=\"" + checks + "\""));

        // When: the host of the page does not exist
        Bench.as(TestAccounts.REVIEWER).post(checks).then().statusCode(200);
        bench.await(
                () -> Bench.as(TestAccounts.REVIEWER).post(checks).asString().contains("could not be read"));

        // Then
        bench.decide(
                        TestAccounts.REVIEWER,
                        1L,
                        ("{'verdict': 'APPROVE', 'citations': [{'kind': 'PASSAGE'}, {'kind': 'CITED_BY_ARTICLE',"
                                        + " 'url': 'https://rail.example/structures'}]}")
                                .replace('\'', '"'))
                .then()
                .statusCode(201);
        bench.get()
                .then()
                .body("basis", equalTo("ARTICLE_ONLY"))
                .body("citations.find { it.kind == 'CITED_BY_ARTICLE' }.check", equalTo("UNREACHABLE"));
        assertThat(bench.get().jsonPath().getString("rating")).isNull();
    }

    @Test
    void onlyWebAddressesAreDescribed() {
        // Given
        var body = "{\"url\": \"file:///etc/passwd\"}";

        // When
        var answer = Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/cited-pages");

        // Then
        answer.then().statusCode(422);
        Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body("{\"url\": \"http://127.0.0.1:1/\"}")
                .post("/api/v1/cited-pages")
                .then()
                .statusCode(200)
                .body("title", equalTo(null));
        Bench.as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body("{\"url\": \"https://rail.example/\"}")
                .post("/api/v1/cited-pages")
                .then()
                .statusCode(403);
    }
}
