package org.claimdesk.review.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class PairVerdictIT {

    @Test
    void theSameMakesOneClaimWithTwoPlaces() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Orrel weir is 90 metres wide.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The weir at Orrel is 90 metres wide.")
                .send();

        // When
        var answer = say(one, two, "SAME");

        // Then
        answer.then().statusCode(200).body("claimId", equalTo(one.claim().toString()));
        get(one).then().statusCode(200).body("appearances", hasSize(2)).body("origins.known", equalTo(2));
        get(two).then()
                .statusCode(308)
                .header("Location", containsString(one.claim().toString()));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?article=" + two.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(one.claim().toString()));
    }

    @Test
    void notAConflictDissolvesTheConflictAndSurvivesANewWording() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Tarrant granary holds 800 tonnes.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Tarrant granary holds 950 tonnes.")
                .send();
        assertThat(one.relationTo(two)).containsExactly("CONFLICTS");
        say(one, two, "NOT_A_CONFLICT").then().statusCode(200);

        // When
        reword(one, "The Tarrant granary holds 700 tonnes.");

        // Then
        Await.until("compared again", Duration.ofSeconds(60), () -> get(one).jsonPath()
                .getString("matches[0].reason")
                .contains("700"));
        get(one).then()
                .body("matches[0].relation", equalTo("RELATED"))
                .body("matches[0].verdict", equalTo("NOT_A_CONFLICT"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/conflicts")
                .then()
                .body("items.findAll { it.members.claimId.contains('" + one.claim() + "') }", empty());
    }

    @Test
    void notTheSameStaysSoWhenTheWordingComesNearer() {
        // Given
        var one = StoredArticle.of(
                        "Dunmoor Echo", "2026-02-01", "The Averill dam was finished in 1962 for 8 million euros.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Averill dam cost 8 million euros.")
                .send();
        assertThat(one.relationTo(two)).containsExactly("AGREES");
        say(one, two, "NOT_SAME").then().statusCode(200);

        // When
        reword(one, "The Averill dam cost EUR 8 million.");

        // Then
        Await.until("compared again", Duration.ofSeconds(60), () -> get(one).jsonPath()
                .getString("matches[0].reason")
                .contains("EUR 8"));
        get(one).then()
                .body("matches[0].relation", equalTo("RELATED"))
                .body("matches[0].verdict", equalTo("NOT_SAME"))
                .body("appearances", hasSize(1));
    }

    @Test
    void whatPeopleSayAboutPairsIsCounted() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Wendle ferry carries 40 cars.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Wendle ferry carries 55 cars.")
                .send();
        assertThat(one.relationTo(two)).containsExactly("CONFLICTS");
        int before = counted();

        // When
        say(one, two, "NOT_A_CONFLICT").then().statusCode(200);

        // Then
        assertThat(counted()).isEqualTo(before + 1);
    }

    private static int counted() {
        return Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/statistics")
                .jsonPath()
                .getInt(
                        "matches.findAll { it.relation == 'CONFLICTS' && it.verdict == 'NOT_A_CONFLICT' }.pairs.sum() ?: 0");
    }

    @Test
    void whatIsNoMatchCannotBeJudged() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Quill brewery was sold.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "Rain fell on the eastern valleys in June.")
                .send();

        // When
        var answer = say(one, two, "SAME");

        // Then
        answer.then().statusCode(404).body("type", containsString("match-unknown"));
    }

    private static Response say(StoredArticle one, StoredArticle other, String verdict) {
        return Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(Map.of("verdict", verdict))
                .put("/api/v1/claims/" + one.claim() + "/matches/" + other.claim() + "/verdict");
    }

    private static void reword(StoredArticle article, String text) {
        Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"" + get(article).jsonPath().getLong("version") + "\"")
                .body("{\"verdict\": \"APPROVE\", \"text\": \"" + text
                        + "\", \"citations\": [{\"kind\": \"PASSAGE\"}]}")
                .post("/api/v1/claims/" + article.claim() + "/decisions")
                .then()
                .statusCode(201);
    }

    private static Response get(StoredArticle article) {
        return Bench.as(TestAccounts.REVIEWER).redirects().follow(false).get("/api/v1/claims/" + article.claim());
    }
}
