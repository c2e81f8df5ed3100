package org.claimdesk.review.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** A published article whose title, publisher or date was wrong. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ArticleCorrectionIT {

    @Test
    void whatIsOnRecordIsPublishedWithTheNewDetailsMarkedAndQueuedAgain() {
        // Given
        var claim = approved();
        long before = claim.version();

        // When
        claim.sendArticleOf("Harbour Times", 2);

        // Then
        claim.await(() -> claim.version() > before);
        claim.get()
                .then()
                .body("status", equalTo("APPROVED"))
                .body("underReview", equalTo(true))
                .body("article.publisher", equalTo("Harbour Times"))
                .body("articleChanges", hasSize(1))
                .body("articleChanges[0].kind", equalTo("ARTICLE_CORRECTED"))
                .body("articleChanges[0].newer", equalTo(null))
                .body("articleChanges[0].corrections.field", equalTo(List.of("publisher")))
                .body("articleChanges[0].corrections.before", equalTo(List.of("Lake Post")))
                .body("articleChanges[0].corrections.after", equalTo(List.of("Harbour Times")));
        Bench.as(TestAccounts.REVIEWER)
                .get("/claims/" + claim.claim)
                .then()
                .body(containsString("Its article was corrected"))
                .body(containsString("<del>Lake Post</del>"))
                .body(containsString("It still holds"));
    }

    @Test
    void aSecondCorrectionTellsWhatAPersonSawLast() {
        // Given
        var claim = corrected();
        long before = claim.version();

        // When
        claim.sendArticleOf("The Harbour Times", 3);

        // Then
        claim.await(() -> claim.version() > before);
        claim.get()
                .then()
                .body("articleChanges", hasSize(1))
                .body("articleChanges[0].corrections.before", equalTo(List.of("Lake Post")))
                .body("articleChanges[0].corrections.after", equalTo(List.of("The Harbour Times")));
    }

    @Test
    void takingTheCorrectionBackTakesTheMarkBack() {
        // Given
        var claim = corrected();

        // When
        claim.sendArticle(3);

        // Then
        claim.await(() -> !claim.get().jsonPath().getBoolean("underReview"));
        claim.get().then().body("articleChanges", empty()).body("article.publisher", equalTo("Lake Post"));
    }

    @Test
    void aPersonSaysThatItStillHoldsAndIsAskedAgainOnlyForTheNextCorrection() {
        // Given
        var claim = corrected();

        // When
        var answer = Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .header("If-Match", "\"" + claim.version() + "\"")
                .body("{\"verdict\": \"KEEP\"}")
                .put("/api/v1/claims/" + claim.claim + "/article-changes/" + claim.article + "/verdict");

        // Then
        answer.then().statusCode(200);
        claim.get().then().body("underReview", equalTo(false)).body("articleChanges", empty());
        claim.sendArticleOf("The Harbour Times", 3);
        claim.await(() -> claim.get().jsonPath().getBoolean("underReview"));
        claim.get().then().body("articleChanges[0].corrections.before", equalTo(List.of("Harbour Times")));
    }

    @Test
    void whoeverDecidesOnACandidateSeesTheNewDetailsAnyway() {
        // Given
        var claim = Bench.ready();

        // When
        claim.sendArticleOf("Harbour Times", 2);

        // Then
        claim.await(() -> "Harbour Times".equals(claim.get().jsonPath().getString("article.publisher")));
        claim.get().then().body("status", equalTo("PENDING")).body("articleChanges", empty());
    }

    private static Bench approved() {
        var bench = Bench.ready();
        bench.approve();
        return bench;
    }

    private static Bench corrected() {
        var bench = approved();
        bench.sendArticleOf("Harbour Times", 2);
        bench.await(() -> bench.get().jsonPath().getBoolean("underReview"));
        return bench;
    }
}
