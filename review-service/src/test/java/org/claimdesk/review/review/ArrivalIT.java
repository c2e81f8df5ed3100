package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ArrivalIT {
    @Test
    void aClaimThatComesBeforeItsArticleShowsOnceTheArticleIsThere() {
        // Given
        var bench = new Bench();
        bench.sendClaim(bench.claim, 0.8);
        bench.await(() -> bench.get().statusCode() == 200);
        bench.list().then().body("items", empty());

        // When
        bench.sendArticle(1);

        // Then
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 1);
        bench.list()
                .then()
                .body("items[0].id", equalTo(bench.claim.toString()))
                .body("items[0].status", equalTo("PENDING"))
                .body("items[0].version", equalTo(1))
                .body("items[0].passage.exact.length()", equalTo(72))
                .body("items[0].citations[0].url", equalTo("https://rail.example/structures"))
                .body("nextCursor", equalTo(null));
        bench.get().then().body("context.text.length()", equalTo(175));
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        // Given
        var bench = Bench.ready();
        bench.approve();

        // When
        bench.sendClaim(bench.claim, 0.8);
        bench.sendArticle(1);
        var marker = UUID.randomUUID();
        bench.sendClaim(marker, 0.3);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 2);

        // Then
        assertThat(bench.status()).isEqualTo("APPROVED");
        assertThat(bench.version()).isEqualTo(2);
    }

    @Test
    void aLessCheckWorthyClaimStartsParked() {
        // Given
        var bench = Bench.ready();
        var other = UUID.randomUUID();

        // When
        bench.sendClaim(other, 0.05);

        // Then
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 2);
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?status=parked&article=" + bench.article)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(other.toString()));
    }

    @Test
    void aWithdrawnArticleClosesCandidatesAndMarksWhatIsOnRecord() {
        // Given
        var bench = Bench.ready();
        bench.approve();
        var pending = UUID.randomUUID();
        bench.sendClaim(pending, 0.7);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 2);

        // When
        bench.sendWithdrawal(2);

        // Then
        bench.await(() -> bench.get().jsonPath().getBoolean("underReview"));
        bench.get().then().body("status", equalTo("APPROVED")).body("context", equalTo(null));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + pending)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("rejectReason", equalTo("ARTICLE_WITHDRAWN"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?queued=true&article=" + bench.article)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(bench.claim.toString()));
    }

    @Test
    void aRestoredArticleBringsItsClaimsBack() {
        // Given
        var bench = Bench.ready();
        bench.sendWithdrawal(2);
        bench.await(() -> bench.status().equals("REJECTED"));

        // When
        bench.sendArticle(3);

        // Then
        bench.await(() -> bench.status().equals("PENDING"));
    }

    @Test
    void poisonIsSetAsideWithItsReasonAndTheRestGoesOn() {
        // Given
        var key = UUID.randomUUID().toString();
        var headers = Map.of("ce_type", "org.claimdesk.ClaimExtracted", "ce_subject", key, "ce_sequence", "1");

        // When
        Topics.produce("claims-extracted", key, headers, "{\"claimId\": 7".getBytes());

        // Then
        var letter = Topics.await(
                "claims-extracted-dead-letter", Duration.ofSeconds(60), record -> key.equals(record.key()));
        assertThat(Topics.header(letter, "dead-letter-reason")).isNotBlank();
        assertThat(Bench.ready().status()).isEqualTo("PENDING");
    }
}
