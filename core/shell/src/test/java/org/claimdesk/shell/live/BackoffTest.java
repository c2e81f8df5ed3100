package org.claimdesk.shell.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));

    @Test
    void grows_to_its_longest_and_no_further() {
        // When
        List<Duration> pauses = Stream.generate(backoff::next).limit(100).toList();

        // Then
        assertThat(pauses.getFirst()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
        assertThat(pauses.get(3)).isBetween(Duration.ofMillis(400), Duration.ofMillis(800));
        assertThat(pauses.getLast()).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(5));
    }

    @Test
    void starts_anew_when_it_worked() {
        // Given
        Stream.generate(backoff::next).limit(10).forEach(pause -> {});

        // When
        backoff.reset();

        // Then
        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }
}
