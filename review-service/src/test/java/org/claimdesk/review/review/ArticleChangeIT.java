package org.claimdesk.review.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ArticleChangeIT {

    private static final String NEW_SENTENCE =
            "The viaduct is 320 metres long, according to the Lindau rail office [1].";

    @Test
    void aChangedPassageIsProposedWithItsDiffBeforeAllOthers() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);

        // When
        supersede(old, next);

        // Then
        old.get()
                .then()
                .body("underReview", equalTo(true))
                .body("articleChanges", hasSize(1))
                .body("articleChanges[0].kind", equalTo("ARTICLE_CHANGED"))
                .body("articleChanges[0].articleId", equalTo(old.article.toString()))
                .body("articleChanges[0].newer.id", equalTo(next.article.toString()))
                .body("articleChanges[0].proposal.claimId", equalTo(next.claim.toString()))
                .body("articleChanges[0].proposal.passage.exact", equalTo(NEW_SENTENCE))
                .body("articleChanges[0].proposal.diff.change", equalTo(List.of("SAME", "REMOVED", "ADDED", "SAME")))
                .body("articleChanges[0].proposal.diff.text", hasItems("312", "320"));
        page(old)
                .then()
                .body(containsString("Its article changed"))
                .body(containsString("<del>312</del>"))
                .body(containsString("<ins>320</ins>"))
                .body(containsString("It says the same: move it there"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/?article=" + old.article)
                .then()
                .body(containsString("Its article changed"));
    }

    @Test
    void movingMakesTheNewClaimAPlaceOfTheOldOneAndItsIdLeadsThere() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);

        // When
        var answer = settle(old, next.article, old.version(), "MOVE");

        // Then
        answer.then().statusCode(200).body("claimId", equalTo(old.claim.toString()));
        old.get()
                .then()
                .body("status", equalTo("APPROVED"))
                .body("underReview", equalTo(false))
                .body("articleChanges", empty())
                .body("appearances.articleId", equalTo(List.of(old.article.toString(), next.article.toString())));
        follow("/api/v1/claims/" + next.claim)
                .then()
                .statusCode(308)
                .header("Location", endsWith(old.claim.toString()));
    }

    @Test
    void keepingLeavesItOnRecordWhereItWasAndNobodyIsAskedTwice() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);

        // When
        var answer = settle(old, next.article, old.version(), "KEEP");

        // Then
        answer.then().statusCode(200);
        next.sendWithdrawal(2);
        next.await(() -> next.status().equals("REJECTED"));
        next.sendArticle(3, old.article);
        next.await(() -> next.status().equals("PENDING"));
        old.get()
                .then()
                .body("underReview", equalTo(false))
                .body("appearances", hasSize(1))
                .body("articleChanges", empty());
    }

    @Test
    void aWordOnAnOldVersionOrOnNothingIsRefused() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);

        // When
        var stale = settle(old, next.article, old.version() - 1, "MOVE");

        // Then
        stale.then().statusCode(412);
        settle(old, UUID.randomUUID(), old.version(), "KEEP").then().statusCode(404);
        settle(old, next.article, old.version(), "SHRUG").then().statusCode(400);
        old.get().then().body("underReview", equalTo(true));
    }

    @Test
    void whatWaitsIsMarkedAndStaysWithNothingNear() {
        // Given
        var old = Bench.ready();
        var next = Bench.saying("Ferries cross every hour.");

        // When
        supersede(old, next);

        // Then
        old.get()
                .then()
                .body("status", equalTo("PENDING"))
                .body("underReview", equalTo(false))
                .body("articleChanges[0].proposal", equalTo(null));
        settle(old, next.article, old.version(), "MOVE").then().statusCode(422);
    }

    @Test
    void withdrawingTheNewVersionTakesTheMarkBackAndRestoringItMarksAgain() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);

        // When
        next.sendWithdrawal(2);

        // Then
        old.await(() -> !old.get().jsonPath().getBoolean("underReview"));
        next.sendArticle(3, old.article);
        old.await(() -> old.get().jsonPath().getBoolean("underReview"));
        old.get().then().body("articleChanges[0].proposal.claimId", equalTo(next.claim.toString()));
    }

    @Test
    void restoringAnArticleLeavesTheMarkOfItsNewVersion() {
        // Given
        var old = approved();
        var next = Bench.saying(NEW_SENTENCE);
        supersede(old, next);
        old.sendWithdrawal(2);
        old.await(() -> old.get().jsonPath().getList("articleChanges").size() == 2);
        page(old).then().body(containsString("Its article was withdrawn")).body(containsString("taken down"));

        // When
        old.sendArticle(3);

        // Then
        old.await(() -> old.get().jsonPath().getList("articleChanges").size() == 1);
        old.get().then().body("underReview", equalTo(true)).body("articleChanges.kind", hasItem("ARTICLE_CHANGED"));
        page(old).then().body(not(containsString("Its article was withdrawn")));
    }

    @Test
    void aClaimThatComesAfterTheNewVersionIsMarkedToo() {
        // Given
        var old = new Bench();
        old.sendArticle(1);
        var next = Bench.saying(NEW_SENTENCE);
        next.sendArticle(1, old.article);
        next.sendClaim(next.claim, 0.8);
        next.await(() -> next.get().statusCode() == 200);

        // When
        old.sendClaim(old.claim, 0.8);

        // Then
        old.await(() -> old.get().statusCode() == 200);
        old.get().then().body("articleChanges[0].newer.id", equalTo(next.article.toString()));
    }

    @Test
    void theMarkGoesOnToTheNextVersionWithItsProposal() {
        // Given
        var old = approved();
        var second = Bench.saying("Ferries cross every hour.");
        supersede(old, second);
        var third = Bench.saying(NEW_SENTENCE);

        // When
        third.sendArticle(1, second.article);
        third.sendClaim(third.claim, 0.8);

        // Then
        old.await(() -> third.article.toString().equals(old.get().jsonPath().getString("articleChanges[0].newer.id")));
        old.get()
                .then()
                .body("articleChanges", hasSize(1))
                .body("articleChanges[0].proposal.claimId", equalTo(third.claim.toString()));
    }

    private static Bench approved() {
        var bench = Bench.ready();
        bench.approve();
        return bench;
    }

    private static void supersede(Bench old, Bench next) {
        next.sendArticle(1, old.article);
        next.sendClaim(next.claim, 0.8);
        old.await(() -> !old.get().jsonPath().getList("articleChanges").isEmpty());
    }

    private static Response settle(Bench claim, UUID cause, long version, String verdict) {
        return Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"verdict\": \"" + verdict + "\"}")
                .put("/api/v1/claims/" + claim.claim + "/article-changes/" + cause + "/verdict");
    }

    private static Response page(Bench bench) {
        return Bench.as(TestAccounts.REVIEWER).get("/claims/" + bench.claim);
    }

    private static Response follow(String path) {
        return Bench.as(TestAccounts.REVIEWER).redirects().follow(false).get(path);
    }
}
