package org.claimdesk.review.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks histories as only the database's owner can, and sees each break named. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class HistoryProofIT {

    private static final String HEAD_BACK = "update claim set history_number = 3,"
            + " history_hash = (select hash from history where claim_id = claim.id and number = 3) where id = :c;";

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing   | select 1; | |",
                "altered   | update history set body = '{}' where claim_id = :c and number = 2; | 2 | is not as it was written",
                "altered   | update history set actor = gen_random_uuid() where claim_id = :c and number = 4; | 4 | is not as it was written",
                "altered   | update history set at = at + interval '1 microsecond' where claim_id = :c and number = 1; | 1 | is not as it was written",
                "deleted   | delete from history_note where claim_id = :c; delete from history where claim_id = :c and number = 3; | 3 | is missing",
                "inserted  | update history set number = 5 where claim_id = :c and number = 4; insert into history (claim_id, number, type, version, at, body, previous_hash, hash) select claim_id, 4, type, version, at, body, previous_hash, hash from history where claim_id = :c and number = 3; | 4 | does not stand on the row before it",
                "swapped   | delete from history_note where claim_id = :c; update history set number = 9 where claim_id = :c and number = 2; update history set number = 2 where claim_id = :c and number = 3; update history set number = 3 where claim_id = :c and number = 9; | 2 | does not stand on the row before it",
                "cut off   | delete from history where claim_id = :c and number = 4; | 4 | is missing; root 1 signs for row 4",
                "cut off, and the claim says so | delete from history where claim_id = :c and number = 4; HEAD | 4 | is missing; root 1 signs for row 4",
                "all gone  | delete from history_note where claim_id = :c; delete from history where claim_id = :c; update claim set history_number = 0 where id = :c; | 1 | is missing; root 1 signs for row 4",
                "note      | update history_note set text = 'Two!' where claim_id = :c and number = 3; | 3 | has another note than was written with it",
            })
    void whatWasBrokenIsNamed(String kind, String sql, String number, String what) throws Exception {
        // Given
        var bench = claimWithFourRows();
        new Seal(dataSource, folder, Clock.systemUTC()).write();

        // When
        asOwner(sql.replace("HEAD", HEAD_BACK), bench.claim);

        // Then
        var found = finding(bench.claim);
        assertThat(found.map(Finding::number))
                .isEqualTo(Optional.ofNullable(number).map(Integer::valueOf));
        found.ifPresent(one -> assertThat(one.what()).isEqualTo(what));
    }

    @Test
    void aTailWrittenAnewIsNamedThoughItsChainHolds() throws Exception {
        // Given
        var bench = claimWithFourRows();
        new Seal(dataSource, folder, Clock.systemUTC()).write();
        asOwner("delete from history where claim_id = :c and number = 4;" + HEAD_BACK, bench.claim);

        // When
        bench.post(TestAccounts.EDITOR, "/comments", null, "{\"text\": \"Nothing was decided.\"}");

        // Then
        verified(bench, true);
        assertThat(finding(bench.claim)).hasValue(new Finding(bench.claim, 4, "is another one than root 1 signs for"));
    }

    @Test
    void aNameThatWasChangedIsNamed() throws Exception {
        // Given
        var bench = claimWithFourRows();
        new Seal(dataSource, folder, Clock.systemUTC()).write();
        var rename = "update history_name set name = '%s' where digest ="
                + " (select name_digest from history where claim_id = :c and number = 2);";

        // When
        asOwner(rename.formatted("somebody else"), bench.claim);

        // Then
        try {
            assertThat(finding(bench.claim))
                    .hasValue(new Finding(bench.claim, 2, "has another name than was written with it"));
            verified(bench, false);
        } finally {
            asOwner(rename.formatted("reviewer"), bench.claim);
        }
    }

    @Test
    void oneInstanceWritesAndNothingMissedIsLost() throws Exception {
        // Given
        var first = new Seal(dataSource, folder, Clock.systemUTC());
        var second = new Seal(dataSource, folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)));
        first.write();
        second.write();
        var bench = claimWithFourRows();

        // When
        var leftToTheOther = first.write();

        // Then
        assertThat(leftToTheOther).isEmpty();
        var written = awaitHeads(second);
        assertThat(written.at()).isBefore(Instant.now().minus(Duration.ofDays(1)));
        assertThat(finding(bench.claim)).isEmpty();
        asOwner("update history set hash = sha256('x') where claim_id = :c and number = 4;", bench.claim);
        assertThat(finding(bench.claim)).map(Finding::number).hasValue(4);
    }

    /** Whoever else has a transaction open on this server holds the horizon back for a moment. */
    private static Root awaitHeads(Seal seal) {
        var roots = new ArrayList<Root>();
        Await.until("a root that covers what was written", Duration.ofSeconds(60), () -> {
            try {
                seal.write().filter(root -> root.heads() > 0).ifPresent(roots::add);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return !roots.isEmpty();
        });
        return roots.getFirst();
    }

    private Optional<Finding> finding(UUID claim) throws Exception {
        try (var connection = dataSource.getConnection()) {
            var key = RootKeys.verifying(new RootKeys(folder).publicFile());
            return new HistoryVerification(connection, folder, key)
                    .run().findings().stream()
                            .filter(one -> one.claimId().equals(claim))
                            .findFirst();
        }
    }

    /** Extracted, two comments, rejected. */
    private static Bench claimWithFourRows() {
        var bench = Bench.ready();
        bench.post(TestAccounts.REVIEWER, "/comments", null, "{\"text\": \"One.\"}");
        bench.post(TestAccounts.REVIEWER, "/comments", null, "{\"text\": \"Two.\"}");
        bench.decide(TestAccounts.REVIEWER, 1L, "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\"}");
        return bench;
    }

    private static void verified(Bench bench, boolean whole) {
        assertThat(Bench.as(TestAccounts.REVIEWER)
                        .get("/api/v1/claims/" + bench.claim + "/history")
                        .jsonPath()
                        .getBoolean("verified"))
                .isEqualTo(whole);
    }

    private void asOwner(String sql, UUID claim) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql.replace(":c", "'" + claim + "'"));
        }
    }
}
