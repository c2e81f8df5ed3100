package org.claimdesk.review.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** Claims of several articles that say the same are decided together. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class GroupIT {

    @Test
    void oneApprovalMakesOneClaimWithAllPlacesAndTheCitationsThatWereKept() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin swing bridge weighs 840 tonnes.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin swing bridge weighs 840 tonnes.")
                .send();
        agreeing(one, two);

        // When
        var answer = decide(
                one,
                "{\"verdict\": \"APPROVE\", \"together\": [" + member(two)
                        + "], \"citations\": [{\"kind\": \"PASSAGE\"}," + " {\"kind\": \"PASSAGE\", \"articleId\": \""
                        + two.id() + "\"}]}");

        // Then
        answer.then().statusCode(201).body("state.status", equalTo("APPROVED"));
        var claim = answer.jsonPath().getString("claimId");
        get(claim)
                .then()
                .body("appearances", hasSize(2))
                .body("citations.findAll { it.confirmed }.articleId", hasSize(2))
                .body("citations.articleId", hasItem(one.id().toString()))
                .body("citations.articleId", hasItem(two.id().toString()));
        var other = claim.equals(one.claim().toString()) ? two : one;
        Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .get("/api/v1/claims/" + other.claim())
                .then()
                .statusCode(308);
    }

    @Test
    void oneRejectIsEnoughAndOneUndoTakesItBack() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin cable car carries 36 passengers.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin cable car carries 36 passengers.")
                .send();
        agreeing(one, two);

        // When
        var answer = decide(
                one, "{\"verdict\": \"REJECT\", \"reason\": \"OUT_OF_SCOPE\", \"together\": [" + member(two) + "]}");

        // Then
        answer.then().statusCode(201).body("bulkId", not(equalTo(null)));
        assertThat(statuses(one, two)).containsOnly("REJECTED");
        Bench.as(TestAccounts.REVIEWER)
                .urlEncodingEnabled(false)
                .post("/api/v1/decisions:bulk/" + answer.jsonPath().getString("bulkId") + "/undo")
                .then()
                .statusCode(200)
                .body("undone", equalTo(2))
                .body("left", hasSize(0));
        assertThat(statuses(one, two)).containsOnly("PENDING");
    }

    @Test
    void approvingManyNeedsOneGroupAndWhatSaysSomethingElseIsNone() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin reservoir holds 9 million litres.")
                .send();
        var stranger = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin choir has 52 members.")
                .send();

        // When
        var refused = bulk("{\"verdict\": \"APPROVE\", \"group\": [" + member(one) + ", " + member(stranger)
                + "], \"citations\": [{\"kind\": \"PASSAGE\"}]}");

        // Then
        refused.then().statusCode(422).body("type", containsString("not-one-group"));
        bulk("{\"verdict\": \"APPROVE\", \"filter\": {\"q\": \"Hollin\"}}")
                .then()
                .statusCode(422);
        assertThat(statuses(one, stranger)).containsOnly("PENDING");
        bulk("{\"verdict\": \"APPROVE\", \"group\": [" + member(one) + "], \"citations\": [{\"kind\": \"PASSAGE\"}]}")
                .then()
                .statusCode(200)
                .body("decided", equalTo(1));
    }

    @Test
    void aGroupIsAllOrNothing() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin mill employs 118 people.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin mill employs 118 people.")
                .send();
        agreeing(one, two);
        Bench.as(TestAccounts.EDITOR).put("/api/v1/claims/" + two.claim() + "/lease");

        // When
        var refused =
                decide(one, "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\", \"together\": [" + member(two) + "]}");

        // Then
        refused.then().statusCode(409);
        assertThat(statuses(one, two)).containsOnly("PENDING");
    }

    @Test
    void theQueueShowsAGroupOnceAndNothingThatWasDecidedForTheSameWords() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin clock tower is 27 metres tall.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin clock tower is 27 metres tall.")
                .send();
        agreeing(one, two);
        assertThat(listed("queued=true&group=true", one, two)).hasSize(1);
        assertThat(listed("queued=true", one, two)).hasSize(2);

        // When
        var answer = decide(one, "{\"verdict\": \"REJECT\", \"reason\": \"OUT_OF_SCOPE\"}");

        // Then
        answer.then().statusCode(201);
        assertThat(listed("queued=true&group=true", one, two)).isEmpty();
        assertThat(listed("queued=true", one, two)).hasSize(1);
        Bench.as(TestAccounts.REVIEWER)
                .get("/?show=before&q=clock")
                .then()
                .body(containsString("/claims/" + two.claim()));
        Bench.as(TestAccounts.REVIEWER)
                .get("/claims/" + two.claim())
                .then()
                .body(containsString("The same words were decided before"));
    }

    @Test
    void theClaimPageOffersTheGroupAndDecidesItWhole() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin tunnel is 5.2 kilometres long.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Hollin tunnel is 5.2 kilometres long.")
                .send();
        agreeing(one, two);
        var page = Bench.as(TestAccounts.REVIEWER).get("/claims/" + one.claim());
        page.then().body(containsString("name=\"with-0-chosen\" value=\"1\" data-together checked"));

        // When
        var answer = Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("verdict", "REJECT")
                .formParam("version", version(one))
                .formParam("reason", "OUT_OF_SCOPE")
                .formParam("with-0-id", two.claim())
                .formParam("with-0-version", version(two))
                .formParam("with-0-article", two.id())
                .formParam("with-0-chosen", "1")
                .post("/claims/" + one.claim() + "/decisions?q=tunnel");

        // Then
        answer.then().statusCode(303).header("Location", startsWith("http"));
        assertThat(statuses(one, two)).containsOnly("REJECTED");
        Bench.as(TestAccounts.REVIEWER)
                .get(answer.header("Location"))
                .then()
                .body(containsString("and 1 that says the same"));
    }

    @Test
    void aClaimThatSaysTwoThingsDoesNotTieThemTogether() {
        // Given
        var opened = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hollin prison was opened in 2019.")
                .send();
        var both = StoredArticle.of(
                        "Sarn Herald",
                        "2026-02-01",
                        "The Hollin prison was opened in 2019 and can hold up to 4,000 inmates.")
                .send();
        var room = StoredArticle.of("Vale Post", "2026-02-01", "The Hollin prison can hold up to 4,000 inmates.")
                .send();
        agreeing(opened, both);
        agreeing(both, room);

        // When
        var refused = decide(
                opened, "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\", \"together\": [" + member(room) + "]}");

        // Then
        refused.then().statusCode(422).body("type", containsString("not-one-group"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/claims/" + opened.claim())
                .then()
                .body(containsString("-id\" value=\"" + both.claim()))
                .body(not(containsString("-id\" value=\"" + room.claim())));
        assertThat(statuses(opened, both, room)).containsOnly("PENDING");
    }

    /** Both are there and found to agree. */
    private static void agreeing(StoredArticle one, StoredArticle two) {
        Await.until("found to agree", Duration.ofSeconds(90), () -> two.relationTo(one)
                .contains("AGREES"));
    }

    private static List<String> listed(String query, StoredArticle one, StoredArticle two) {
        List<String> ids = Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?limit=500&" + query)
                .jsonPath()
                .getList("items.id");
        ids.retainAll(List.of(one.claim().toString(), two.claim().toString()));
        return ids;
    }

    private static List<String> statuses(StoredArticle... articles) {
        return Stream.of(articles).map(GroupIT::status).toList();
    }

    private static String status(StoredArticle article) {
        return get(article.claim().toString()).jsonPath().getString("status");
    }

    private static long version(StoredArticle article) {
        return get(article.claim().toString()).jsonPath().getLong("version");
    }

    private static String member(StoredArticle article) {
        return "{\"claimId\": \"" + article.claim() + "\", \"version\": " + version(article) + "}";
    }

    private static Response get(String claim) {
        return Bench.as(TestAccounts.REVIEWER).get("/api/v1/claims/" + claim);
    }

    private static Response decide(StoredArticle article, String body) {
        return Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"" + version(article) + "\"")
                .body(body)
                .post("/api/v1/claims/" + article.claim() + "/decisions");
    }

    private static Response bulk(String body) {
        return Bench.as(TestAccounts.REVIEWER)
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/decisions:bulk");
    }
}
