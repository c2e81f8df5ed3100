package org.claimdesk.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.Schemas;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class PublishingIT {
    @Test
    void everyChangeOfTheRegisterIsPublishedWithAllVersions() {
        // Given
        var bench = Bench.ready();
        bench.approve();
        bench.post(TestAccounts.EDITOR, "/withdrawal", 2L, "{\"reason\": \"Corrected.\"}")
                .then()
                .statusCode(201);

        // When
        bench.approve();

        // Then
        var first = event(bench, 2, "ClaimApproved", "claim-approved/1");
        assertThat(first.getString("basis")).isEqualTo("ARTICLE_ONLY");
        assertThat(first.getString("appearances[0].article.publisher")).isEqualTo("Lake Post");
        assertThat(first.getString("appearances[0].speaker")).isEqualTo("the Lindau rail office");
        assertThat(first.getString("approvedBy"))
                .isEqualTo(TestAccounts.id(TestAccounts.REVIEWER).toString());
        var gone = event(bench, 3, "ClaimWithdrawn", "claim-withdrawn/1");
        assertThat(gone.getString("cause")).isEqualTo("WITHDRAWN");
        assertThat(gone.getString("reason")).isEqualTo("Corrected.");
        var back = event(bench, 4, "ClaimApproved", "claim-approved/1");
        assertThat(back.getList("versions.status")).isEqualTo(List.of("APPROVED", "WITHDRAWN", "APPROVED"));
        assertThat(back.getList("versions.number")).isEqualTo(List.of(2, 3, 4));
        assertThat(back.getString("versions[0].until")).isEqualTo(back.getString("versions[1].from"));
        assertThat(Instant.parse(back.getString("approvedAt"))).isAfter(Instant.parse(first.getString("approvedAt")));
    }

    @Test
    void undoingAnApprovalTakesItOffRecord() {
        // Given
        var bench = Bench.ready();
        var decision = bench.approve();

        // When
        Bench.as(TestAccounts.REVIEWER)
                .post("/api/v1/decisions/" + decision + "/undo")
                .then()
                .statusCode(200);

        // Then
        assertThat(event(bench, 3, "ClaimWithdrawn", "claim-withdrawn/1").getString("cause"))
                .isEqualTo("UNDONE");
    }

    @Test
    void aMarkedClaimIsPublishedAsSuchWithoutANewVersion() {
        // Given
        var bench = Bench.ready();
        bench.approve();

        // When
        bench.sendWithdrawal(2);

        // Then
        var marked = event(bench, 3, "ClaimApproved", "claim-approved/1");
        assertThat(marked.getBoolean("underReview")).isTrue();
        assertThat(marked.getString("reviewReasons[0].kind")).isEqualTo("ARTICLE_WITHDRAWN");
        assertThat(marked.getString("reviewReasons[0].articleId")).isEqualTo(bench.article.toString());
        assertThat(marked.getList("versions")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /",
        "GET,    /claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa",
        "GET,    /api/v1/claims",
        "GET,    /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa",
        "GET,    /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/history",
        "POST,   /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/decisions",
        "POST,   /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/withdrawal",
        "POST,   /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/reopening",
        "POST,   /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/comments",
        "PUT,    /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/lease",
        "DELETE, /api/v1/claims/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/lease",
        "POST,   /api/v1/decisions/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/undo",
        "POST,   /api/v1/decisions:bulk",
        "POST,   /api/v1/queue/next",
        "POST,   /api/v1/articles/0c5bb5fb-5d5b-4f0e-9d94-2c5a52d2f1aa/claims",
        "GET,    /api/v1/statistics"
    })
    void nothingAnswersToStrangersOrUploaders(String method, String path) {
        // Given
        var body = "{}";

        // When
        var stranger = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .contentType("application/json")
                .body(body)
                .request(method, path);

        // Then
        assertThat(stranger.statusCode()).isIn(401, 302, 303);
        assertThat(Bench.as(TestAccounts.UPLOADER)
                        .urlEncodingEnabled(false)
                        .contentType("application/json")
                        .body(body)
                        .request(method, path)
                        .statusCode())
                .isEqualTo(403);
    }

    private static JsonPath event(Bench bench, int version, String type, String contract) {
        var record = Topics.await(
                "claims-reviewed",
                Duration.ofSeconds(60),
                one -> bench.claim.toString().equals(one.key())
                        && Topics.header(one, "ce_sequence").equals(Integer.toString(version)));
        var body = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(Topics.header(record, "ce_type")).isEqualTo("org.claimdesk." + type);
        Schemas.assertKeeps(contract, body);
        return JsonPath.from(body);
    }
}
