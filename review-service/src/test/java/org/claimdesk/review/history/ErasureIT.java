package org.claimdesk.review.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class ErasureIT {

    private static final String SECRET = "Quinquereme of Nineveh";

    @Inject
    DataSource dataSource;

    @Test
    void anErasedCommentIsGoneEverywhereAndTheChainHolds() throws Exception {
        // Given
        var bench = Bench.ready();
        bench.post(TestAccounts.REVIEWER, "/comments", null, "{\"text\": \"" + SECRET + "\"}");

        // When
        var erased = erase(TestAccounts.ADMIN, bench, 2);

        // Then
        erased.then().statusCode(204);
        history(bench)
                .body("items[1].note", equalTo(null))
                .body("items[2].type", equalTo("ERASED"))
                .body("items[2].actorName", equalTo("admin"));
        bench.get().then().body(not(containsString(SECRET)));
        assertThat(stored()).isZero();
        erase(TestAccounts.ADMIN, bench, 2).then().statusCode(404);
        erase(TestAccounts.EDITOR, bench, 1).then().statusCode(403);
    }

    @Test
    void anErasedReasonIsPublishedAnewWithoutIt() throws Exception {
        // Given
        var bench = Bench.ready();
        bench.approve();
        bench.post(TestAccounts.EDITOR, "/withdrawal", 2L, "{\"reason\": \"" + SECRET + "\"}");
        long version = bench.version();

        // When
        erase(TestAccounts.ADMIN, bench, 3).then().statusCode(204);

        // Then
        history(bench);
        assertThat(bench.version()).isEqualTo(version + 1);
        assertThat(stored()).isZero();
        assertThat(count("select count(*) from outbox where key = '" + bench.claim + "' and version = " + (version + 1)
                        + " and position('reason\":null' in convert_from(body, 'UTF8')) > 0"
                        + " and position('Quinquereme' in convert_from(body, 'UTF8')) = 0"))
                .isOne();
    }

    @Test
    void anErasedNameLeavesWhoIsStillWorking() throws Exception {
        // Given
        var bench = Bench.ready();
        bench.post(TestAccounts.EDITOR, "/comments", null, "{\"text\": \"Hm.\"}");
        var editor = history(bench)
                .body("items[1].actorName", equalTo("editor"))
                .extract()
                .path("items[1].actor");

        // When
        var erased = Bench.as(TestAccounts.ADMIN).delete("/api/v1/accounts/" + editor + "/name");

        // Then
        erased.then().statusCode(204);
        history(bench).body("items[1].actorName", equalTo(null)).body("items[1].actor", equalTo(editor));
        bench.post(TestAccounts.EDITOR, "/comments", null, "{\"text\": \"Hm again.\"}");
        history(bench).body("items[1].actorName", equalTo(null)).body("items[2].actorName", equalTo("editor"));
    }

    @Test
    void theServiceCannotChangeWhatIsErasable() {
        // Given
        var change = "update history_name set name = 'x'";

        // When
        var refusal = catchThrowable(() -> execute(change));

        // Then
        assertThat(refusal).hasMessageContaining("permission denied");
        assertThat(catchThrowable(() -> execute("update history_note set text = 'x'")))
                .hasMessageContaining("permission denied");
        assertThat(catchThrowable(() -> execute("update blind_verdict set draft = '{}'")))
                .hasMessageContaining("permission denied");
    }

    private static Response erase(String account, Bench bench, int number) {
        return Bench.as(account).delete("/api/v1/claims/" + bench.claim + "/history/" + number + "/note");
    }

    private static ValidatableResponse history(Bench bench) {
        return Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + bench.claim + "/history")
                .then()
                .body("verified", equalTo(true));
    }

    /** How many rows still hold the words; the outbox forgets by itself. */
    private long stored() throws SQLException {
        return count("select (select count(*) from history_note where text like 'Quinq%')"
                + " + (select count(*) from claim_comment where text like 'Quinq%')"
                + " + (select count(*) from history where body like '%Quinq%')"
                + " + (select count(*) from decision where comment like 'Quinq%' or reason like 'Quinq%')"
                + " + (select count(*) from published_version where reason like 'Quinq%')");
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
