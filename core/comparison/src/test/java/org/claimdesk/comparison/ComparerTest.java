package org.claimdesk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimdesk.language.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvFileSource(resources = "dated-pairs.psv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1_000)
    void reckonsWithTheDays(String first, LocalDate day, String second, LocalDate otherDay, Relation expected) {
        // Given
        var a = ANALYZER.analyze(first, day);
        var b = ANALYZER.analyze(second, otherDay);

        // When
        Comparison found = COMPARER.compare(a, b);

        // Then
        assertThat(found.relation()).as(found.reason()).isEqualTo(expected);
        assertThat(COMPARER.compare(b, a).relation()).isEqualTo(found.relation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The church holds 4 million euros. | The church holds 9 million euros. | value",
                "The museum holds 2,000 paintings. | The museum holds 3,400 paintings. | number of paintings",
                "The prison holds 2,000 inmates. | The prison holds 3,400 inmates. | population",
                "The hall can hold 2,000 people. | The hall can hold 3,400 people. | capacity"
            })
    void namesWhatIsGiven(String first, String second, String attribute) {
        // Given
        var a = ANALYZER.analyze(first, null);
        var b = ANALYZER.analyze(second, null);

        // When
        Comparison found = COMPARER.compare(a, b);

        // Then
        assertThat(found.values()).isNotNull();
        assertThat(found.values().attribute()).isEqualTo(attribute);
    }
}
