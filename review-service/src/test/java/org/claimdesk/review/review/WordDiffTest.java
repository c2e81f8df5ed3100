package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.review.review.WordDiff.Change;
import org.claimdesk.review.review.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void aChangedNumberIsTheOnlyDifference() {
        // Given
        var before = "The viaduct is 3,120 metres long.";

        // When
        var pieces = WordDiff.of(before, "The viaduct is 3,200 metres long.");

        // Then
        assertThat(pieces)
                .containsExactly(
                        new Piece(Change.SAME, "The viaduct is "),
                        new Piece(Change.REMOVED, "3,120"),
                        new Piece(Change.ADDED, "3,200"),
                        new Piece(Change.SAME, " metres long."));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "It carries two tracks.|It carries two tracks.",
                "It carries two tracks.|Nothing in common here",
                "one two three four|zero one three five four six",
                "😀 smiles|smiles 😀 twice",
                "a|''",
                "''|b c"
            },
            delimiter = '|')
    void bothTextsCanBeReadFromIt(String before, String after) {
        // Given a pair
        // When
        var pieces = WordDiff.of(before, after);

        // Then
        assertThat(read(pieces, Change.REMOVED)).isEqualTo(before);
        assertThat(read(pieces, Change.ADDED)).isEqualTo(after);
    }

    @Test
    void whatIsTooLongIsToldAsAWhole() {
        // Given
        var before = "old ".repeat(3000);

        // When
        var pieces = WordDiff.of(before, "new ".repeat(3000));

        // Then
        assertThat(pieces).hasSizeLessThanOrEqualTo(3);
        assertThat(read(pieces, Change.REMOVED)).isEqualTo(before);
    }

    private static String read(List<Piece> pieces, Change side) {
        return pieces.stream()
                .filter(piece -> piece.change() == Change.SAME || piece.change() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
