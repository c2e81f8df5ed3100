package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "PENDING,  approve,  APPROVED",
        "PENDING,  reject,   REJECTED",
        "PENDING,  park,     PARKED",
        "PENDING,  withdraw, refused",
        "PENDING,  reopen,   refused",
        "PARKED,   approve,  APPROVED",
        "PARKED,   reject,   REJECTED",
        "PARKED,   park,     refused",
        "PARKED,   reopen,   PENDING",
        "APPROVED, approve,  APPROVED",
        "APPROVED, reject,   refused",
        "APPROVED, park,     refused",
        "APPROVED, withdraw, WITHDRAWN",
        "APPROVED, reopen,   PENDING",
        "REJECTED, approve,  refused",
        "REJECTED, reject,   refused",
        "REJECTED, withdraw, refused",
        "REJECTED, reopen,   PENDING",
        "WITHDRAWN, approve, APPROVED",
        "WITHDRAWN, reject,  refused",
        "WITHDRAWN, withdraw, refused",
        "WITHDRAWN, reopen,  PENDING"
    })
    void transitions(ClaimStatus from, String wanted, String outcome) {
        // Given
        var claim = in(from);
        long version = claim.version();

        // When
        var result = attempt(claim, wanted);

        // Then
        assertThat(result).isEqualTo(outcome);
        assertThat(claim.version()).isEqualTo(outcome.equals("refused") ? version : version + 1);
    }

    @Test
    void approvingNeedsACitation() {
        // Given
        var claim = in(ClaimStatus.PENDING);

        // When
        ThrowingCallable approve = () -> claim.approve(statement(null), REVIEWER, NOW);

        // Then
        assertThatThrownBy(approve).isInstanceOf(CitationMissing.class);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PENDING);
    }

    @Test
    void aRatingNeedsACitationThatTheSamePersonOpened() {
        // Given
        var claim = in(ClaimStatus.PENDING);
        var opened = opened(UUID.randomUUID());

        // When
        ThrowingCallable approve = () -> claim.approve(statement(Rating.FALSE, passage(), opened), REVIEWER, NOW);

        // Then
        assertThatThrownBy(approve).isInstanceOf(SourceNotOpened.class);
    }

    @Test
    void aRatingWithAnOpenedPageGoesOnRecordWithItsBasis() {
        // Given
        var claim = in(ClaimStatus.PENDING);

        // When
        claim.approve(statement(Rating.FALSE, passage(), opened(REVIEWER)), REVIEWER, NOW);

        // Then
        assertThat(claim.statement().rating()).isEqualTo(Rating.FALSE);
        assertThat(claim.statement().basis()).isEqualTo(Basis.SOURCE_OPENED);
    }

    @Test
    void anUndoRestoresEverythingUnderANewVersion() {
        // Given
        var claim = in(ClaimStatus.PENDING);
        var before = claim.state();
        claim.approve(
                new Statement("Other words.", null, List.of(), List.of(), List.of(), "here", null, List.of(passage())),
                REVIEWER,
                NOW);

        // When
        claim.restore(before, NOW);

        // Then
        assertThat(claim.state()).isEqualTo(before);
        assertThat(claim.version()).isEqualTo(3);
    }

    @Test
    void aMarkedClaimComesBeforeAllOthers() {
        // Given
        var waiting = in(ClaimStatus.PENDING);
        var marked = in(ClaimStatus.APPROVED);

        // When
        marked.mark(ArticleChange.changed(UUID.randomUUID(), UUID.randomUUID(), null, NOW), NOW);

        // Then
        assertThat(marked.status()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(marked.priority()).isGreaterThan(waiting.priority() + 1);
    }

    static Claim in(ClaimStatus status) {
        var claim = new Claim(arrived(), false, null, NOW);
        switch (status) {
            case PENDING -> {}
            case APPROVED -> claim.approve(statement(null, passage()), REVIEWER, NOW);
            case REJECTED -> claim.reject(RejectReason.OPINION, NOW);
            case PARKED -> claim.park(NOW);
            case WITHDRAWN -> {
                claim.approve(statement(null, passage()), REVIEWER, NOW);
                claim.withdraw(NOW);
            }
        }
        return claim;
    }

    private static String attempt(Claim claim, String wanted) {
        try {
            switch (wanted) {
                case "approve" -> claim.approve(statement(null, passage()), REVIEWER, NOW);
                case "reject" -> claim.reject(RejectReason.OPINION, NOW);
                case "park" -> claim.park(NOW);
                case "withdraw" -> claim.withdraw(NOW);
                default -> claim.reopen(NOW);
            }
            return claim.status().name();
        } catch (TransitionRefused e) {
            return "refused";
        }
    }

    private static ArrivedClaim arrived() {
        return new ArrivedClaim(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                "The tower is 90 m high.",
                new Passage(0, 23, "The tower is 90 m high.", "", ""),
                null,
                0.5,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Lane.LIVE,
                new Extractor("test", "1"));
    }

    private static Statement statement(@Nullable Rating rating, Citation... citations) {
        return new Statement(
                "The tower is 90 m high.", null, List.of(), List.of(), List.of(), null, rating, List.of(citations));
    }

    private static Citation passage() {
        return new Citation(
                Citation.Kind.PASSAGE,
                Citation.Medium.DOCUMENT,
                UUID.randomUUID(),
                new Passage(0, 23, "The tower is 90 m high.", "", ""),
                null,
                "Towers",
                null,
                null,
                null,
                null,
                null,
                Citation.Check.UNCHECKED,
                null,
                null);
    }

    private static Citation opened(UUID by) {
        return new Citation(
                Citation.Kind.REVIEWER,
                Citation.Medium.WEB,
                null,
                null,
                "https://towers.example/list",
                "List of towers",
                null,
                null,
                Citation.Stance.REFUTES,
                by,
                NOW,
                Citation.Check.UNCHECKED,
                null,
                null);
    }
}
