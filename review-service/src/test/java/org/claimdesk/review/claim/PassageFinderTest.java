package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.PassageFinder.NewClaim;
import org.claimdesk.review.claim.PassageFinder.Sought;
import org.junit.jupiter.api.Test;

class PassageFinderTest {

    private static final String OLDER =
            "The dam holds 3 million cubic metres. It was finished in 1974.\nIt cost 40 million.";
    private static final String NEWER =
            "The dam holds 3 million cubic metres. It was finished in 1975, the county says.\nIt cost 40 million.";

    @Test
    void theSentenceThatSharesMostWordsIsProposed() {
        // Given
        var lost = sought("It was finished in 1974.");

        // When
        var spot =
                new PassageFinder(NEWER, OLDER, List.of()).find(List.of(lost)).get(lost.claim());

        // Then
        assertThat(spot.words()).isEqualTo("It was finished in 1975, the county says.");
        assertThat(NEWER.substring(spot.start(), spot.end())).isEqualTo(spot.words());
        assertThat(spot.claim()).isNull();
    }

    @Test
    void offsetsCountCodePoints() {
        // Given
        var lost = sought("It was finished in 1974.");

        // When
        var spot = new PassageFinder("🌊 Water.\nIt was finished in 1974.", null, List.of())
                .find(List.of(lost))
                .get(lost.claim());

        // Then
        assertThat(spot.start()).isEqualTo(9);
        assertThat(spot.end()).isEqualTo(33);
    }

    @Test
    void aSentenceThatTheOldVersionHasTooIsNoChangedFormOfAnother() {
        // Given
        var lost = sought("The dam holds 3 million cubic metres of water.");

        // When
        var found = new PassageFinder(NEWER, OLDER, List.of()).find(List.of(lost));

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void whatTheOldVersionSaysWhereTheClaimStoodIsFoundAgain() {
        // Given
        var lost = sought("It cost 40 million.");

        // When
        var spot =
                new PassageFinder(NEWER, OLDER, List.of()).find(List.of(lost)).get(lost.claim());

        // Then
        assertThat(spot.words()).isEqualTo("It cost 40 million.");
    }

    @Test
    void aNewClaimThatSaysNearlyTheSameIsProposedToOneOnly() {
        // Given
        var first = sought("It was finished in 1974.");
        var second = sought("It was finished in 1974.");
        var words = "It was finished in 1975, the county says.";
        int start = NEWER.indexOf(words);
        var claim = new NewClaim(
                UUID.randomUUID(),
                "It was finished in 1975.",
                new Passage(start, start + words.length(), words, "", ""));

        // When
        var found = new PassageFinder(NEWER, OLDER, List.of(claim)).find(List.of(first, second));

        // Then
        assertThat(found).hasSize(2);
        assertThat(found.values().stream().filter(spot -> spot.claim() != null)).hasSize(1);
    }

    private static Sought sought(String passage) {
        return new Sought(UUID.randomUUID(), passage, passage);
    }
}
