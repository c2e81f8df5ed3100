package org.claimdesk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.language.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each facet sees, by pairs of sentences; nothing is guessed where they do not tell. */
class ComparerTest {
    private static final String NO_CONFLICT = "?";
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final Comparer COMPARER = Comparer.ofGivenPairs();

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.psv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1_000)
    void tellsHowTheyStand(String first, String second, String expected) {
        // Given
        var a = ANALYZER.analyze(first, null);
        var b = ANALYZER.analyze(second, null);

        // When
        Comparison found = COMPARER.compare(a, b);

        // Then
        if (expected.equals(NO_CONFLICT)) {
            assertThat(found.relation()).as(found.reason()).isNotEqualTo(Relation.CONFLICTS);
        } else {
            assertThat(found.relation()).as(found.reason()).isEqualTo(Relation.valueOf(expected));
        }
        assertThat(COMPARER.compare(b, a).relation()).isEqualTo(found.relation());
    }
}
