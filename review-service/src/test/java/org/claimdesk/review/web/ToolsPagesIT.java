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
class ToolsPagesIT {

    @Test
    void aMissedClaimIsAddedByItsWordsAndWhatIsNotThereIsShownAgain() {
        // Given
        var bench = Bench.ready();

        // When
        var added = send(bench, "missed", "quote", "It carries two tracks.", "near", "92", "words", "");

        // Then
        added.then().statusCode(303);
        show(added.header("Location"))
                .then()
                .body(containsString("<h1 class=\"statement\">It carries two tracks.</h1>"))
                .body(containsString("added by hand"));
        send(bench, "missed", "quote", "It carries ten tracks.", "near", "0", "words", "Ten tracks")
                .then()
                .statusCode(422)
                .body(containsString("as they stand there"))
                .body(containsString("It carries ten tracks.</textarea>"))
                .body(containsString("Ten tracks</textarea>"));
    }

    @Test
    void aSplitLeadsToTheFirstPartAndTellsWhereItCameFrom() {
        // Given
        var bench = Bench.ready();

        // When
        var split = send(
                bench,
                "split",
                "part-0-text",
                "The viaduct is 312 metres long.",
                "part-0-quote",
                "The viaduct is 312 metres long",
                "part-1-text",
                "It has two tracks.",
                "part-1-quote",
                "It carries two tracks.",
                "part-2-text",
                "",
                "part-2-quote",
                "");

        // Then
        split.then().statusCode(303);
        show(split.header("Location"))
                .then()
                .body(containsString("The viaduct is 312 metres long."))
                .body(containsString("taken out of a claim that said several things"))
                .body(containsString("href=\"/claims/" + bench.claim + "\""));
        show("/claims/" + bench.claim).then().body(containsString("taken apart into 2 claims"));
    }

    @Test
    void whatIsAskedStandsOnTheClaimAndInTheColleaguesList() {
        // Given
        var bench = Bench.ready();

        // When
        var asked = send(bench, "referrals", "to", TestAccounts.id("editor").toString(), "note", "Which viaduct?");

        // Then
        asked.then().statusCode(303);
        Bench.as(TestAccounts.EDITOR)
                .get("/sent")
                .then()
                .statusCode(200)
                .body(containsString("reviewer asks you"))
                .body(containsString("Which viaduct?"));
        Bench.as(TestAccounts.EDITOR)
                .get("/claims/" + bench.claim)
                .then()
                .body(containsString("asks for your opinion"))
                .body(containsString("asked editor for an opinion"));
        Bench.as(TestAccounts.ADMIN).get("/sent").then().body(not(containsString("/claims/" + bench.claim)));
    }

    @Test
    void numbersAndWordingAreCorrectedInPlaceAndTheHistoryShowsTheWords() {
        // Given
        var bench = Bench.ready();

        // When
        var saved = send(
                bench,
                "decisions",
                "verdict",
                "REWORD",
                "text",
                "The Lindau viaduct is 320 metres long.",
                "speaker",
                "the Lindau rail office",
                "read-were",
                "312 metres | 312 |  | m | exact",
                "quantity-0-text",
                "320 metres",
                "quantity-0-value",
                "320",
                "quantity-0-unit",
                "m",
                "quantity-0-modifier",
                "about",
                "time-0-text",
                "in 1898",
                "time-0-value",
                "1898");

        // Then
        saved.then().statusCode(303);
        var claim = bench.get().jsonPath();
        assertThat(claim.getString("quantities[0].text")).isEqualTo("320 metres");
        assertThat(claim.getString("quantities[0].modifier")).isEqualTo("about");
        assertThat(claim.getString("times[0].value")).isEqualTo("1898");
        show("/claims/" + bench.claim).then().body(containsString("<del>312</del><ins>320</ins>"));
        send(bench, "diff", "text", "The Lindau viaduct is 320 feet long.")
                .then()
                .body(containsString("<del>metres</del><ins>feet</ins>"));
    }

    @Test
    void theClaimItDuplicatesIsFoundByWords() {
        // Given
        var bench = Bench.ready();
        var other = Bench.ready();

        // When
        var found = show("/claims/" + bench.claim + "/duplicates?words=viaduct+312");

        // Then
        found.then().statusCode(200).body(not(containsString("value=\"" + bench.claim + "\"")));
        var joined = send(bench, "duplicate-of", "of", "", "words", "https://bench.example/claims/" + other.claim);
        joined.then().statusCode(303);
        assertThat(joined.header("Location")).matches(".*/claims/(" + bench.claim + "|" + other.claim + ").*");
    }

    private static Response show(String path) {
        return Bench.as(TestAccounts.REVIEWER).get(path);
    }

    private static Response send(Bench bench, String action, String... fields) {
        var request = Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("version", "1");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post("/claims/" + bench.claim + "/" + action);
    }
}
