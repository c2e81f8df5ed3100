package org.claimdesk.language.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimdesk.language.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    /** The names of the last sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Maria Keller met the press. Keller smiled. | Maria Keller PERSON",
                "Anna Berg opened the hall. Yesterday Mr. Berg smiled. | Berg PERSON",
                "Anna Berg opened the hall. Yesterday Mrs. Berg smiled. | Anna Berg PERSON",
                "Mr. Berg left. Mrs. Berg stayed. | Berg PERSON",
                "The Norden Institute for Peace (NIP) opened. Yesterday NIP closed. | Norden Institute for Peace ORGANIZATION",
                "They flew to Berlin. | Berlin PLACE",
                "In Norway the Ministry of Justice closed two prisons. | Norway PLACE; Ministry of Justice ORGANIZATION"
            })
    void mergesTheSpellingsOfANameAndTellsItsKind(String text, String expected) {
        // Given
        var sentences = TaggedText.sentences(text);

        // When
        Entities entities = Entities.of(sentences);

        // Then
        String last = entities.in(sentences.size() - 1, 0, text.length()).stream()
                .map(entity -> entity.text() + " " + entity.type())
                .collect(Collectors.joining("; "));
        assertThat(last).isEqualTo(expected);
    }
}
