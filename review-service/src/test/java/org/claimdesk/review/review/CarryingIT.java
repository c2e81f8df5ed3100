package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class CarryingIT {

    @Test
    void aContinuedClaimKeepsItsIdAndDecisionAndIsPublishedWithBothPlaces() {
        // Given
        var old = Bench.ready();
        old.approve();
        var next = new Bench();
        next.sendArticle(1, old.article);

        // When: twice
        next.sendClaim(next.claim, 0.8, old.claim);
        next.sendClaim(next.claim, 0.8, old.claim);

        // Then
        old.await(() -> old.version() == 3);
        var event = Topics.await(
                "claims-reviewed",
                Duration.ofSeconds(60),
                record ->
                        old.claim.toString().equals(record.key()) && "3".equals(Topics.header(record, "ce_sequence")));
        assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains(next.article.toString());
        old.get()
                .then()
                .body("status", equalTo("APPROVED"))
                .body("underReview", equalTo(false))
                .body("appearances.articleId", equalTo(List.of(old.article.toString(), next.article.toString())));
        for (var what : List.of("", "/history")) {
            Bench.as(TestAccounts.REVIEWER)
                    .redirects()
                    .follow(false)
                    .get("/api/v1/claims/" + next.claim + what)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith(old.claim + what));
        }
        assertThat(new String(event.value(), StandardCharsets.UTF_8))
                .contains("\"mergedFrom\":[\"" + next.claim + "\"]");
    }

    @Test
    void theContinuationMayComeBeforeBothArticlesAndTheClaim() {
        // Given
        var old = new Bench();
        var next = new Bench();
        next.sendClaim(next.claim, 0.8, old.claim);
        old.sendClaim(old.claim, 0.8);
        old.await(() -> old.get().statusCode() == 200);

        // When
        next.sendArticle(1, old.article);
        old.sendArticle(1);

        // Then
        old.await(() -> old.get().jsonPath().getList("appearances").size() == 2);
        old.get().then().body("status", equalTo("PENDING")).body("version", equalTo(2));
    }

    @Test
    void theNewArticleMayComeBeforeTheOldClaim() {
        // Given
        var old = new Bench();
        var next = new Bench();
        next.sendArticle(1, old.article);
        next.sendClaim(next.claim, 0.8, old.claim);
        var marker = UUID.randomUUID();
        next.sendClaim(marker, 0.8);
        next.await(() -> next.list().jsonPath().getList("items.id").contains(marker.toString()));

        // When
        old.sendClaim(old.claim, 0.8);

        // Then
        old.await(() -> old.get().statusCode() == 200);
        old.get().then().body("appearances", hasSize(2));
    }

    @Test
    void whatIsOnRecordAndNotInTheNewVersionIsMarkedAndQueued() {
        // Given
        var old = Bench.ready();
        old.approve();
        var next = new Bench();
        next.sendArticle(1, old.article);

        // When: its one claim is another one
        next.sendClaim(next.claim, 0.8);

        // Then
        old.await(() -> old.get().jsonPath().getBoolean("underReview"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?queued=true&article=" + old.article)
                .then()
                .body("items", hasSize(1));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + old.claim + "/history")
                .then()
                .body("items.type", hasItem("ARTICLE_CHANGED"));
    }

    @Test
    void aNewVersionBringsBackWhatWasClosedWithTheWithdrawalOfTheOldOne() {
        // Given
        var old = Bench.ready();
        old.sendWithdrawal(2);
        old.await(() -> old.status().equals("REJECTED"));
        var next = new Bench();
        next.sendArticle(1, old.article);

        // When
        next.sendClaim(next.claim, 0.8, old.claim);

        // Then
        old.await(() -> old.status().equals("PENDING"));
    }
}
