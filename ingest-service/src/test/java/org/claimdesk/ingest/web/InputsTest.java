package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.ingest.article.Lane;
import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '\'',
            value = {"\"3\", 3", "W/\"12\", 12", "*, -", "-, -"})
    void readsAVersion(String header, Long version) {
        // Given: the header as sent

        // When
        Long read = Inputs.version(header);

        // Then
        assertThat(read).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"x\"", "\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\""})
    void refusesWhatIsNoVersion(String header) {
        // Given: the header as sent

        // When
        var refusal = assertThatThrownBy(() -> Inputs.version(header));

        // Then
        refusal.isInstanceOf(ProblemException.class);
    }

    @Test
    void readsAWordInAnyCase() {
        // Given
        String lane = " archive ";

        // When
        Lane read = Inputs.oneOf(Lane.class, lane, "lane");

        // Then
        assertThat(read).isEqualTo(Lane.ARCHIVE);
        assertThatThrownBy(() -> Inputs.oneOf(Lane.class, "fast", "lane")).isInstanceOf(ProblemException.class);
    }
}
