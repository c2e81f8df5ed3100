package org.claimdesk.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.TaggedText;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.time.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall holds up to 4,500 visitors. | at_most 4500 visitors",
                "It lies 72 kilometers (45 miles) east of the capital. | exact 72 km",
                "The fund paid $6 million for it. | exact 6000000 USD",
                "It earned €1.2bn last year. | exact 1200000000 EUR",
                "About 30 percent of the staff left. | about 30 %",
                "Between 189 and 200 people died. | exact 189-200 people",
                "Each room fits 65 to 70 beds. | exact 65-70 beds",
                "More than two hundred men were hurt. | more_than 200 men",
                "Hundreds of detainees escaped. | about vague detainees",
                "The crowd broke tens of thousands of windows. | about vague windows",
                "Cells reach 35°C during the day. | exact 35 °C",
                "The gang MS-13 killed 12 people. | exact 12 people",
                "At least 261 people have died since March 26, 2022. | at_least 261 people",
                "He was fined 500 pounds sterling. | exact 500 GBP",
                "The war lasted 13 years. | exact 13 year",
                "She ran half a million miles. | exact 500000 mi",
                "Nearly 40 of the drivers went home. | about 40 drivers",
                "The wall is 3.5 m high. | exact 3.5 m",
                "It rose from 20 to 30 percent. | exact 20 null; exact 30 %",
                "The road has a limit of 50 miles per hour. | exact 50 mph",
                "They were moved under a $6 million deal. | exact 6000000 USD",
                "Sales rose 6 % to $1.4 billion. | exact 6 %; exact 1400000000 USD",
                "The stand holds 30, 000 fans. | exact 30000 fans",
                "Take exit 12 to Norden. | ",
                "He lives at 14 Long Meadow Lane. | ",
                "It says that 1 ) rents rise and 2 ) wages fall. | ",
                "They sold four of the three-ton trucks. | exact 4 trucks; exact 3 ton",
                "It was built in 2019. | ",
                "He lives on Route 66. | ",
                "A barrel costs 80 dollars and 50 cents. | exact 80.5 USD"
            })
    void readsValueUnitAndModifier(String text, String expected) {
        // Given
        var sentence = TaggedText.sentence(text);

        // When
        List<Quantity> found = Quantities.in(sentence, Times.in(text, new Range(0, text.length()), null));

        // Then
        assertThat(found.stream().map(QuantitiesTest::written).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(found)
                .allSatisfy(q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()));
    }

    private static String written(Quantity q) {
        String value = q.value() == null
                ? "vague"
                : q.value().toPlainString()
                        + (q.upper() == null ? "" : "-" + q.upper().toPlainString());
        return q.modifier().code() + " " + value + " " + q.unit();
    }
}
