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
        var chain = new HistoryChain();
        assertThat(chain.next(first.line())).isEmpty();
        assertThat(chain.next(second.line())).isEmpty();
        assertThat(chain.end(2, second.hash())).isEmpty();
        assertThat(new HistoryChain().next(second.line()))
                .hasValueSatisfying(broken -> assertThat(broken.number()).isEqualTo(1));
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
        var row = new HistoryRow(claim, type, UUID.randomUUID(), NOW, body, null, null);
        claim.appended(row);
        return row;
    }
}
