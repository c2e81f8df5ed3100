package org.claimdesk.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimdesk.language.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm bought the mill and closed it in May. | The firm bought the mill. / The firm closed it in May.",
                "The bridge was closed, and the ferry was sold. | The bridge was closed. / The ferry was sold.",
                "While the city paid for the hall, the state built the road. | The city paid for the hall. / The state built the road.",
                "The prison, which opened in 2023, holds 400 men. | The prison holds 400 men. / The prison opened in 2023.",
                "Opened in 2023, the prison holds 400 men. | The prison was opened in 2023. / The prison holds 400 men.",
                "Located in Norden, the prison holds 400 men. | The prison is located in Norden. / The prison holds 400 men.",
                "Ben Ode was jailed in April and released in May. | Ben Ode was jailed in April. / Ben Ode was released in May.",
                "Ben Ode was arrested and charged with fraud. | Ben Ode was arrested and charged with fraud.",
                "Anna Berg, a 41-year-old engineer, runs the port. | Anna Berg runs the port. / Anna Berg is a 41-year-old engineer.",
                "Anna Berg, a nurse, Ben Ode and two others left. | Anna Berg, a nurse, Ben Ode and two others left.",
                "The firm went to Norden, and the union stayed. | The firm went to Norden. / The union stayed.",
                "The city wanted to close the lock and sold it in May. | The city wanted to close the lock. / The city sold it in May.",
                "The city wanted to close the lock and sell it in May. | The city wanted to close the lock and sell it in May.",
                "If the bridge is closed, the ferry will run. | If the bridge is closed, the ferry will run.",
                "Men and women sleep in one hall. | Men and women sleep in one hall.",
                "He said that the bridge was closed and that the ferry was sold. | He said that the bridge was closed and that the ferry was sold."
            })
    void splitsOnlyWhereEveryPartStandsAlone(String text, String expected) {
        // Given
        var sentence = TaggedText.sentence(text);

        // When
        var clauses = ClauseSplitter.split(sentence);

        // Then
        assertThat(clauses.stream()
                        .map(c -> Wording.closed(Wording.of(c.words(sentence))))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }
}
