package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class RaceIT {
    private static final int PEOPLE = 20;

    /** With {@code -Dclaimdesk.race=whole} 50 people decide on 200 claims at once, else it is tried small. */
    private static final boolean WHOLE = "whole".equals(System.getProperty("claimdesk.race"));

    private static final String APPROVAL = "{\"verdict\": \"APPROVE\", \"citations\": [{\"kind\": \"PASSAGE\"}]}";

    @Inject
    DataSource dataSource;

    @Test
    void ofConflictingDecisionsExactlyOneWins() throws Exception {
        // Given
        var bench = Bench.ready();
        var decisions = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PEOPLE; i++) {
            var body = i % 2 == 0 ? APPROVAL : "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\"}";
            var account = i % 3 == 0 ? TestAccounts.EDITOR : TestAccounts.REVIEWER;
            decisions.add(() -> bench.decide(account, 1L, body).statusCode());
        }

        // When
        var answers = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var answer : people.invokeAll(decisions)) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).containsOnly(201, 412).containsOnlyOnce(201);
        bench.get().then().body("version", equalTo(2)).body("decisions.size()", equalTo(1));
        history(bench.claim, 2);
    }

    @Test
    void overManyClaimsEachHasOneWinnerAndLosesNoRow() throws Exception {
        // Given
        int clients = WHOLE ? 50 : 10;
        int claims = WHOLE ? 200 : 4;
        var bench = Bench.ready();
        var ids = new ArrayList<UUID>(List.of(bench.claim));
        for (int i = 1; i < claims; i++) {
            ids.add(UUID.randomUUID());
            bench.sendClaim(ids.getLast(), 0.5);
        }
        var newest = "/api/v1/claims/" + ids.getLast();
        bench.await(() -> Bench.as(TestAccounts.REVIEWER).get(newest).statusCode() == 200);
        var decisions = new ArrayList<Callable<Integer>>();
        for (var id : ids) {
            for (int i = 0; i < clients; i++) {
                var reason = RejectReason.values()[i % 4];
                var body = i % 2 == 0 ? APPROVAL : "{\"verdict\": \"REJECT\", \"reason\": \"%s\"}".formatted(reason);
                var account = i % 3 == 0 ? TestAccounts.EDITOR : TestAccounts.REVIEWER;
                decisions.add(() -> Bench.decide(id, account, 1, body).statusCode());
            }
        }

        // When
        var answers = new HashMap<Integer, Integer>();
        try (var people = Executors.newFixedThreadPool(clients)) {
            for (var answer : people.invokeAll(decisions)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }

        // Then
        assertThat(answers).isEqualTo(Map.of(201, claims, 412, claims * (clients - 1)));
        assertThat(ids).allSatisfy(id -> history(id, 2));
    }

    @Test
    void concurrentCommentsLoseNoRowOfTheHistory() throws Exception {
        // Given
        var bench = Bench.ready();
        var comments = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PEOPLE; i++) {
            comments.add(() -> bench.post(TestAccounts.REVIEWER, "/comments", null, "{\"text\": \"Hm.\"}")
                    .statusCode());
        }

        // When
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            people.invokeAll(comments);
        }

        // Then
        history(bench.claim, PEOPLE + 1);
        assertThat(bench.version()).isEqualTo(1);
    }

    @Test
    void theServiceCannotChangeTheHistory() {
        // Given
        var changes = List.of("update history set type = 'X'", "delete from history", "truncate history cascade");

        // When
        var refusals = changes.stream().map(this::refusal).toList();

        // Then
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal).contains("permission denied"));
    }

    private String refusal(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return "allowed";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void history(UUID claim, int rows) {
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + claim + "/history")
                .then()
                .body("items.size()", equalTo(rows))
                .body("verified", equalTo(true))
                .body("firstBroken", equalTo(null));
    }
}
