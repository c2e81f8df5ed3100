package org.claimdesk.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.review.claim.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSearchTest {

    private static final String PAGE = "Budget 2026\nRepair of the harbour bridge costs “about” 6.1 million euros;\n"
            + "the old crossing was used by 40,000 people a day, in all 12 345 lorries.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repair of the Harbour-bridge costs 'about' 6.1 million euros | 1        | QUOTE_FOUND",
                "The bridge costs six million euros                          | 6100000  | NUMBER_FOUND",
                "Forty thousand people use the bridge                        | 40000    | NUMBER_FOUND",
                "There were many lorries                                     | 12345    | NUMBER_FOUND",
                "The bridge costs seven million euros                        | 7000000  | NOT_FOUND",
                "a day                                                       | 5        | NOT_FOUND",
            })
    void tellsWordsFromNumbersFromNothing(String quote, BigDecimal number, Citation.Check expected) {
        // Given
        var wanted = new LookedFor(List.of(quote), List.of(number));

        // When
        var found = new PageSearch(PAGE).find(wanted);

        // Then
        assertThat(found.check()).isEqualTo(expected);
        assertThat(found.excerpt() == null).isEqualTo(expected == Citation.Check.NOT_FOUND);
    }

    @Test
    void showsWhatStandsAround() {
        // Given
        var page = "x ".repeat(500) + "The viaduct is 312 metres long." + " y".repeat(500);

        // When
        var found = new PageSearch(page).find(new LookedFor(List.of("viaduct is 312 metres"), List.of()));

        // Then
        assertThat(found.excerpt())
                .startsWith("…x x")
                .contains("The viaduct is 312 metres long.")
                .endsWith("y…")
                .hasSizeLessThan(400);
    }
}
