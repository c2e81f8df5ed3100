package org.claimdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The prison holds 400 men. | false | FACT",
                "The prison does not hold 400 men. | true | FACT",
                "The prison will open in May. | false | FORECAST",
                "The prison may open in May. | false | POSSIBLE",
                "The prison should be closed. | false | DEMAND",
                "The minister denied that the prison was full. | true | FACT"
            })
    void tellsMoodAndDenial(String text, boolean negated, Modality modality) {
        // When
        AnalyzedClaim claim = ANALYZER.analyze(text, null);

        // Then
        assertThat(claim.negated()).isEqualTo(negated);
        assertThat(claim.modality()).isEqualTo(modality);
    }

    @Test
    void tellsSubjectPredicateAndAttributes() {
        // When
        AnalyzedClaim claim = ANALYZER.analyze("The new prison in Norden has a capacity of 400 inmates.", null);

        // Then
        assertThat(claim.subjects()).contains("prison", "Norden");
        assertThat(claim.attributes()).contains("capacity");
        assertThat(claim.predicate()).isEqualTo("have");
        assertThat(claim.quantities()).hasSize(1);
        assertThat(claim.embedding()).hasSize(Embedder.DIMENSIONS);
    }
}
