package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final ArticleChange change = ArticleChange.changed(UUID.randomUUID(), UUID.randomUUID(), null, NOW);

    @Test
    void aMarkComesOnce() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.APPROVED);
        claim.mark(change, NOW);

        // When
        boolean again = claim.mark(change, NOW);

        // Then
        assertThat(again).isFalse();
        assertThat(claim.marks().open()).hasSize(1);
        assertThat(claim.underReview()).isTrue();
    }

    @Test
    void aWaitingClaimIsMarkedWithoutBeingUnderReview() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.PENDING);
        double before = claim.priority();

        // When
        claim.mark(change, NOW);

        // Then
        assertThat(claim.underReview()).isFalse();
        assertThat(claim.status()).isEqualTo(ClaimStatus.PENDING);
        assertThat(claim.priority()).isGreaterThan(before + 1);
    }

    @Test
    void aVerdictOnTheClaimSettlesAndItsUndoAsksAgain() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.APPROVED);
        claim.mark(change, NOW);
        var before = claim.state();
        claim.withdraw(NOW);

        // When
        claim.restore(before, NOW);

        // Then
        assertThat(claim.marks().open()).containsExactly(change);
        assertThat(claim.underReview()).isTrue();
    }

    @Test
    void anUndoBringsNothingBackThatWasLiftedMeanwhile() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.APPROVED);
        claim.mark(change, NOW);
        var before = claim.state();
        claim.withdraw(NOW);
        claim.unmark(claim.marks().without(change.kind(), change.cause()), NOW);

        // When
        claim.restore(before, NOW);

        // Then
        assertThat(claim.marks().all()).isEmpty();
        assertThat(claim.underReview()).isFalse();
    }

    @Test
    void anUndoKeepsWhatCameSince() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.PENDING);
        var before = claim.state();
        claim.park(NOW);
        claim.mark(change, NOW);

        // When
        claim.restore(before, NOW);

        // Then
        assertThat(claim.marks().open()).containsExactly(change);
    }

    @Test
    void whatNobodyAsksCannotBeSettled() {
        // Given
        var claim = ClaimTest.in(ClaimStatus.APPROVED);

        // When
        ThrowingCallable settling = () -> claim.settle(change.cause(), NOW);

        // Then
        assertThatThrownBy(settling).isInstanceOf(ChangeUnknown.class);
    }
}
