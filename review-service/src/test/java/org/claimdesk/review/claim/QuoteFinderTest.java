package org.claimdesk.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private static final String TEXT =
            "\uD83D\uDE82 The line is long.\nA [dead] end.\u00A0The line is\n long. No more.";

    private final QuoteFinder finder = new QuoteFinder(new ArticleText(UUID.randomUUID(), TEXT, List.of()));

    @Test
    void countsCodePoints() {
        // Given
        var quote = "The line";

        // When
        var place = finder.find(quote, 0);

        // Then
        assertThat(place).hasValue(new QuoteFinder.Place(2, 10));
    }

    @Test
    void takesTheNearestAndAnyWhiteSpace() {
        // Given
        var quote = "The  line is long.";

        // When
        var place = finder.find(quote, 30).orElseThrow();

        // Then
        assertThat(TEXT.substring(TEXT.offsetByCodePoints(0, place.start()), TEXT.offsetByCodePoints(0, place.end())))
                .isEqualTo("The line is\n long.");
        assertThat(finder.find(quote, 0).orElseThrow().start()).isEqualTo(2);
    }

    @Test
    void takesSignsAsTheyAre() {
        // Given
        var quote = "[dead] end.";

        // When
        var place = finder.find(quote, 0);

        // Then
        assertThat(place).isPresent();
        assertThat(finder.find("[dea] end.", 0)).isEmpty();
        assertThat(finder.find(" \n ", 0)).isEmpty();
    }
}
