package org.claimdesk.ingest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_ingest"))
class IdempotencyKeysIT {

    private static final Answer FIRST = new Answer(201, "/first", "{\"n\":1}");
    private static final Answer SECOND = new Answer(201, "/second", "{\"n\":2}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    KeyRows rows;

    @Inject
    DataSource dataSource;

    private final KeyedCall call = new KeyedCall(UUID.randomUUID(), "k", "a".repeat(64));

    @Test
    void theFirstAnswerStays() {
        // Given
        keys.once(call, keep -> kept(keep, FIRST));

        // When
        Answer again = keys.once(call, keep -> kept(keep, SECOND));

        // Then
        assertThat(again).isEqualTo(FIRST);
    }

    @Test
    void afterACrashTheLeaseRunsOutAndTheCallIsCarriedOut() throws SQLException {
        // Given
        rows.take(call, UUID.randomUUID());
        assertThatThrownBy(() -> keys.once(call, keep -> kept(keep, FIRST))).isInstanceOf(KeyInUseException.class);
        expire();

        // When
        Answer answer = keys.once(call, keep -> kept(keep, SECOND));

        // Then
        assertThat(answer).isEqualTo(SECOND);
    }

    @Test
    void whoLostTheKeyCommitsNothing() {
        // Given
        UUID other = UUID.randomUUID();

        // When
        Throwable refused = org.assertj.core.api.Assertions.catchThrowable(() -> keys.once(call, keep -> {
            expire();
            rows.take(call, other);
            return kept(keep, FIRST);
        }));

        // Then
        assertThat(refused).isInstanceOf(KeyInUseException.class);
        assertThat(rows.find(call))
                .hasValueSatisfying(row -> assertThat(row.answer()).isNull());
    }

    @Test
    void anAnswerIsGoneWithTheTransactionOfItsAct() {
        // Given
        Act failing = keep -> QuarkusTransaction.requiringNew().call(() -> {
            keep.accept(FIRST);
            throw new IllegalStateException("the article is not stored");
        });

        // When
        Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> keys.once(call, failing));

        // Then
        assertThat(failure).hasStackTraceContaining("the article is not stored");
        assertThat(rows.find(call)).isEmpty();
    }

    @Test
    void expiredKeysAreCleanedAwayAndOthersStay() {
        // Given
        KeyedCall fresh = new KeyedCall(UUID.randomUUID(), "k", "b".repeat(64));
        keys.once(call, keep -> kept(keep, FIRST));
        keys.once(fresh, keep -> kept(keep, FIRST));
        expire();

        // When
        keys.deleteExpired();

        // Then
        assertThat(rows.find(call)).isEmpty();
        assertThat(rows.find(fresh)).isPresent();
    }

    private static Answer kept(Consumer<Answer> keep, Answer answer) {
        QuarkusTransaction.requiringNew().run(() -> keep.accept(answer));
        return answer;
    }

    private void expire() {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE idempotency_key SET expires_at = clock_timestamp() WHERE account_id = ?")) {
            update.setObject(1, call.account());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
