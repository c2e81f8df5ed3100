package org.claimdesk.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class PagesIT {

    @Test
    void theQueueListsWhatWaitsAndKeepsItsFilter() {
        // Given
        var bench = Bench.ready();

        // When
        var page = Bench.as(TestAccounts.REVIEWER).get("/?q=viaduct&article=" + bench.article);

        // Then
        page.then()
                .statusCode(200)
                .body(containsString("The Lindau viaduct is 312 metres long."))
                .body(containsString("/claims/" + bench.claim + "?q=viaduct&amp;article=" + bench.article))
                .body(containsString("Speaker: the Lindau rail office"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/?q=zebra&article=" + bench.article)
                .then()
                .body(containsString("No claim fits"));
    }

    @Test
    void theClaimPageMarksThePassageInTheWholeArticle() {
        // Given
        var bench = Bench.ready();

        // When
        var page = Bench.as(TestAccounts.REVIEWER).get("/claims/" + bench.claim);

        // Then
        page.then()
                .statusCode(200)
                .body(containsString("<mark id=\"passage\">The viaduct is 312 metres long, according to"))
                .body(containsString("It carries two tracks."))
                .body(containsString("https://rail.example/structures"))
                .body(containsString("It does not mean that it is true."))
                .body(not(containsString("style=\"")));
    }

    @Test
    void aRefusedDecisionKeepsWhatWasTyped() {
        // Given
        var bench = Bench.ready();

        // When
        var page = decide(
                bench, "APPROVE", "text", "Typed words.", "rating", "TRUE", "passage", "1", "comment", "My note");

        // Then
        page.then()
                .statusCode(422)
                .body(containsString("A rating needs a cited page"))
                .body(containsString("Typed words.</textarea>"))
                .body(containsString("My note</textarea>"))
                .body(containsString("value=\"TRUE\" selected"));
        assertThat(bench.version()).isEqualTo(1);
    }

    @Test
    void aDecisionLeadsOnAndCanBeUndoneFromThere() {
        // Given
        var bench = Bench.ready();

        // When
        var answer = decide(
                bench,
                "APPROVE",
                "text",
                "The viaduct is 312 metres long.",
                "speaker",
                "the Lindau rail office",
                "passage",
                "1",
                "rating",
                "MOSTLY_TRUE",
                "extra-0-url",
                "https://other.example/viaducts",
                "extra-0-title",
                "Viaducts",
                "extra-0-stance",
                "SUPPORTS",
                "extra-0-opened",
                "1");

        // Then
        answer.then().statusCode(303);
        assertThat(bench.status()).isEqualTo("APPROVED");
        assertThat(bench.get().jsonPath().getString("basis")).isEqualTo("SOURCE_OPENED");
        var next = Bench.as(TestAccounts.REVIEWER).get(answer.header("Location"));
        next.then().statusCode(200).body(containsString("You have put on record"));
        var decision = answer.header("Location").replaceAll(".*done=", "");
        Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/decisions/" + decision + "/undo")
                .then()
                .statusCode(303);
        assertThat(bench.status()).isEqualTo("PENDING");
    }

    @Test
    void aStalePageSaysSoAndStillHasWhatWasTyped() {
        // Given
        var bench = Bench.ready();
        bench.approve();

        // When
        var page = decide(bench, "APPROVE", "text", "Typed words.", "passage", "1");

        // Then
        page.then()
                .statusCode(412)
                .body(containsString("The claim has changed"))
                .body(containsString("Typed words.</textarea>"));
    }

    private static Response decide(Bench bench, String verdict, String... fields) {
        var request = Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("verdict", verdict)
                .formParam("version", "1");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post("/claims/" + bench.claim + "/decisions?article=" + bench.article);
    }
}
