package org.claimdesk.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Account ANN =
            new Account(UUID.randomUUID(), "ann", Set.of("editor"), PasswordHash.of("p", 1_000));
    private static final SessionConfig CONFIG = new SessionConfig() {
        @Override
        public Duration idle() {
            return Duration.ofHours(12);
        }

        @Override
        public Duration longest() {
            return Duration.ofDays(7);
        }
    };

    private final Session session = Session.of(ANN, "nonce", NOON);
    private final SessionKey key = new SessionKey(Optional.of("0123456789abcdef"));

    @Test
    void a_sealed_session_opens_with_the_same_key_only() {
        // Given
        SessionSeal other = new SessionSeal(new SessionKey(Optional.of("fedcba9876543210")));

        // When
        String sealed = new SessionSeal(key).seal(session);

        // Then
        assertThat(new SessionSeal(key).open(sealed)).contains(session);
        assertThat(other.open(sealed)).isEmpty();
        assertThat(sealed).isNotEqualTo(new SessionSeal(key).seal(session));
    }

    @Test
    void a_changed_seal_does_not_open() {
        // Given
        SessionSeal seal = new SessionSeal(key);
        String sealed = seal.seal(session);

        for (int i = 0; i < sealed.length(); i++) {
            // When
            char changed = sealed.charAt(i) == 'A' ? 'B' : 'A';
            Optional<Session> opened = seal.open(sealed.substring(0, i) + changed + sealed.substring(i + 1));

            // Then: the last character may carry bits that mean nothing
            assertThat(opened.isEmpty() || i == sealed.length() - 1).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT11H, false", "PT0S, PT13H, true", "PT167H, PT168H, false", "PT168H, PT169H, true"})
    void a_session_ends_when_unused_and_in_any_case(Duration seen, Duration now, boolean over) {
        // When
        boolean ended = session.seenAt(NOON.plus(seen)).over(NOON.plus(now), CONFIG);

        // Then
        assertThat(ended).isEqualTo(over);
    }

    @Test
    void another_password_or_account_is_not_its_own() {
        // Given
        Account reset = new Account(ANN.id(), "ann", ANN.roles(), PasswordHash.of("q", 1_000));
        Account other = new Account(UUID.randomUUID(), "ann", ANN.roles(), ANN.password());

        // When, Then
        assertThat(session.belongsTo(ANN)).isTrue();
        assertThat(session.belongsTo(reset)).isFalse();
        assertThat(session.belongsTo(other)).isFalse();
    }

    @Test
    void a_token_holds_for_its_session_and_service_only() {
        // Given
        CsrfTokens ingest = new CsrfTokens(key, "ingest");
        CsrfTokens review = new CsrfTokens(key, "review");
        Session later = Session.of(ANN, "another", NOON);

        // When
        String token = ingest.token(session);

        // Then
        assertThat(ingest.valid(token, session)).isTrue();
        assertThat(ingest.valid(token, later)).isFalse();
        assertThat(review.valid(token, session)).isFalse();
        assertThat(ingest.valid(null, session)).isFalse();
        assertThat(ingest.valid("?", session)).isFalse();
        assertThat(token).isNotEqualTo(ingest.token(session));
    }
}
