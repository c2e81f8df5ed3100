package org.claimdesk.review.matching;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ComparisonsIT {

    private static final String PAIR = """
            {"pairs": [{"a": {"text": "The Marl tunnel is 72 km long."},
                        "b": {"text": "The Marl tunnel is 50 miles long.", "publishedAt": null}}]}""";

    @Test
    void saysHowTwoWordingsStandAndWhy() {
        // Given
        Await.until("models loaded", Duration.ofSeconds(90), () -> post(PAIR).statusCode() == 200);

        // When
        var answer = post(PAIR);

        // Then
        answer.then()
                .body("comparisons[0].relation", equalTo("CONFLICTS"))
                .body("comparisons[0].reason", containsString("72 km"));
    }

    @Test
    void refusesAWordingWithoutWords() {
        // Given
        var empty = "{\"pairs\": [{\"a\": {\"text\": \"\"}, \"b\": {\"text\": \"x\"}}]}";

        // When
        var answer = post(empty);

        // Then
        answer.then().statusCode(400).contentType("application/problem+json");
    }

    private static io.restassured.response.Response post(String body) {
        return Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/comparisons");
    }
}
