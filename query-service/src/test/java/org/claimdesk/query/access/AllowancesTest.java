package org.claimdesk.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final int PER_MINUTE = 60;

    private final Allowances limit = new Allowances("default", PER_MINUTE);

    @Test
    void grantsSoManyAtOnceAndNoMore() {
        // Given
        int granted = 0;
        // When
        for (int i = 0; i < 100; i++) {
            granted += limit.spend("a", 0).granted() ? 1 : 0;
        }
        // Then
        assertThat(granted).isEqualTo(PER_MINUTE);
    }

    @Test
    void fillsUpEvenly() {
        // Given
        for (int i = 0; i < 100; i++) {
            limit.spend("a", 0);
        }
        // When
        var later = limit.spend("a", Duration.ofSeconds(2).toNanos());
        // Then
        assertThat(later.granted()).isTrue();
        assertThat(later.tokens()).isEqualTo(1);
    }

    @Test
    void tellsWhenToComeBack() {
        // Given
        for (int i = 0; i < PER_MINUTE; i++) {
            limit.spend("a", 0);
        }
        // When
        var refused = limit.spend("a", 0);
        // Then
        assertThat(refused.granted()).isFalse();
        assertThat(refused.retryAfter(PER_MINUTE)).isEqualTo(1);
    }

    @Test
    void countsEachClientAlone() {
        // Given
        for (int i = 0; i < 100; i++) {
            limit.spend("a", 0);
        }
        // When
        var other = limit.spend("b", 0);
        // Then
        assertThat(other.granted()).isTrue();
    }
}
