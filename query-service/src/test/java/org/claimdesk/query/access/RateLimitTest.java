package org.claimdesk.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(new RateConfig() {
        @Override
        public int requestsPerMinute() {
            return 600;
        }

        @Override
        public int textsPerMinute() {
            return 6;
        }
    });

    @Test
    void aTextIsPaidFromAnAllowanceOfItsOwn() {
        // Given
        var path = "/api/v1/matches";
        // When
        var allowances = limit.of("POST", path);
        // Then
        assertThat(allowances).isNotNull();
        assertThat(allowances.policy()).isEqualTo("\"texts\";q=6;w=60");
        assertThat(limit.of("POST", "/check")).isSameAs(allowances);
    }

    @Test
    void pagesAreFreeAndCallsAreNot() {
        // Given
        var page = "/check";
        // When
        var free = limit.of("GET", page);
        // Then
        assertThat(free).isNull();
        assertThat(limit.of("GET", "/api/v1/claims")).isNotNull();
    }
}
