package org.claimdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateRunTest {

    @Test
    void measuresASmallIndexBesideAScan() {
        // Given
        int size = 2_000;

        // When
        var run = CandidateRun.of(size, 100, 5);

        // Then
        assertThat(run.found()).isGreaterThan(0.9);
        assertThat(run.recall()).isGreaterThan(0.8);
        assertThat(run.line()).contains("2,000 claims").contains("plain scan");
    }
}
