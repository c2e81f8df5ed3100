package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of Krippendorff (2011), sections A, B and C; a dot is a missing value. */
class KrippendorffTest {

    @ParameterizedTest
    @CsvSource({
        "A two categories,     0.095, 0100000010, 1110010000, '', ''",
        "B five categories,    0.692, aabbdcccedda, babbbccceddd, '', ''",
        "C missing values,     0.743, 123321412..., 1233224125.3, .3332342251., 12332441251.",
    })
    void givesTheFiguresOfTheLiterature(String example, double alpha, String a, String b, String c, String d) {
        // Given
        var units = units(List.of(a, b, c, d));

        // When
        var found = Krippendorff.nominal(units);

        // Then
        assertThat(found.orElseThrow()).as(example).isCloseTo(alpha, within(0.0005));
    }

    @Test
    void fullAgreementIsOneAndASingleCategorySaysNothing() {
        // Given
        var same = List.of(List.of("APPROVE", "APPROVE"), List.of("REJECT", "REJECT"));

        // When
        var alpha = Krippendorff.nominal(same);

        // Then
        assertThat(alpha.orElseThrow()).isEqualTo(1);
        assertThat(Krippendorff.nominal(List.of(List.of("APPROVE", "APPROVE")))).isEmpty();
        assertThat(Krippendorff.nominal(List.of(List.of("APPROVE")))).isEmpty();
        assertThat(Krippendorff.nominal(List.of())).isEmpty();
    }

    private static List<List<String>> units(List<String> observers) {
        int length = observers.getFirst().length();
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int unit = i;
            units.add(observers.stream()
                    .filter(observer -> !observer.isEmpty())
                    .map(observer -> observer.substring(unit, unit + 1))
                    .filter(value -> !value.equals("."))
                    .toList());
        }
        return units;
    }
}
