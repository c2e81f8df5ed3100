package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryHashTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00.123456Z");

    @Test
    void aRowFollowsTheOneBefore() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.PENDING);
        var first = append(claim, "EXTRACTED", "{}");

        // When
        var second = append(claim, "COMMENTED", "{}");

        // Then
        assertThat(first.follows(0, HistoryHash.START)).isTrue();
        assertThat(second.follows(1, first.hash())).isTrue();
        assertThat(second.follows(0, HistoryHash.START)).isFalse();
        assertThat(claim.history().number()).isEqualTo(2);
    }

    @Test
    void everyFieldCounts() {
        // Given
        var row = append(ClaimTest.in(ClaimStatus.PENDING), "DECIDED", "{\"verdict\":\"REJECT\"}");

        // When
        var otherBody = append(ClaimTest.in(ClaimStatus.PENDING), "DECIDED", "{\"verdict\":\"APPROVE\"}");

        // Then
        assertThat(otherBody.hash()).isNotEqualTo(row.hash());
    }

    @Test
    void aNoteIsDigestedWithItsSalt() {
        // Given
        byte[] salt = {1, 2, 3};

        // When
        byte[] digest = HistoryHash.ofNote(salt, "words");

        // Then
        assertThat(digest).hasSize(32).isNotEqualTo(HistoryHash.ofNote(new byte[] {1, 2, 4}, "words"));
    }

    private static HistoryRow append(Claim claim, String type, String body) {
        var row = new HistoryRow(claim, type, UUID.randomUUID(), NOW, body, null);
        claim.appended(row);
        return row;
    }
}
