package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PriorityTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void theMoreCheckWorthyComesFirst() {
        // Given
        double less = Priority.of(0.4, NOW, false, false);

        // When
        double more = Priority.of(0.6, NOW, false, false);

        // Then
        assertThat(more).isGreaterThan(less);
    }

    @Test
    void waitingOutweighsInTheEnd() {
        // Given
        double fresh = Priority.of(0.9, NOW, false, false);

        // When
        double waiting = Priority.of(0.2, NOW.minus(Duration.ofDays(20)), false, false);

        // Then
        assertThat(waiting).isGreaterThan(fresh);
    }

    @Test
    void whatIsWrongInPublicComesBeforeAll() {
        // Given
        double waiting = Priority.of(1, NOW.minus(Duration.ofDays(100)), false, false);

        // When
        double marked = Priority.of(0.1, NOW, true, true);

        // Then
        assertThat(marked).isGreaterThan(waiting);
    }
}
